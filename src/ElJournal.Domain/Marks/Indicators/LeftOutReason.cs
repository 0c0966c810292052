namespace ElJournal.Domain.Marks.Indicators;

/// <summary>Почему результат не вошёл в показатель.</summary>
public enum LeftOutReason
{
    /// <summary>Обучающийся освобождён.</summary>
    Exempt,

    /// <summary>Обучающийся выбыл.</summary>
    Departed,

    /// <summary>Класс или предмет без отметок.</summary>
    Unmarked,

    /// <summary>Итоговой отметки нет.</summary>
    NoFinalMark,

    /// <summary>Не аттестован.</summary>
    NotAttested,

    /// <summary>Зачёт или незачёт.</summary>
    PassOrFail,

    /// <summary>Отметка вне шкалы или не целая.</summary>
    OffScale,

    /// <summary>Неизвестно, сколько отметок.</summary>
    CountUnknown,
}
