namespace ElJournal.Domain.Marks.Years;

/// <summary>Что стало с периодом при выводе годовой отметки.</summary>
public enum YearPartFate
{
    /// <summary>Вошёл в среднее.</summary>
    Counted,

    /// <summary>«Н/а» вошло как неудовлетворительная отметка.</summary>
    CountedAsFail,

    /// <summary>«Н/а» пропущено: других периодов достаточно.</summary>
    Skipped,

    /// <summary>«Н/а» закрывает год.</summary>
    Blocking,

    /// <summary>Освобождён.</summary>
    Exempt,

    /// <summary>Обучающегося не было в школе.</summary>
    NotEnrolled,

    /// <summary>Отметки ещё нет.</summary>
    Missing,

    /// <summary>Зачёт или незачёт: без значения.</summary>
    PassOrFail,

    /// <summary>Отметка вне шкалы.</summary>
    OffScale,

    /// <summary>Год выводится из текущих отметок; отметка за период не нужна.</summary>
    NotNeeded,
}
