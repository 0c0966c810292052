namespace ElJournal.Domain.Marks.Years;

/// <summary>Состояние годовой отметки.</summary>
public enum YearState
{
    /// <summary>Определена правилами.</summary>
    Decided,

    /// <summary>Решает учитель.</summary>
    Contested,

    /// <summary>Ещё не все данные: a period mark, the exam or the current marks are missing.</summary>
    Incomplete,

    /// <summary>Есть «н/а» за период, которые нужно сдать.</summary>
    RequiresPass,

    /// <summary>Не аттестован за год.</summary>
    NotAttested,

    /// <summary>Освобождён.</summary>
    Exempt,

    /// <summary>Без отметок.</summary>
    Ungraded,

    /// <summary>Среднего нет.</summary>
    NoAverage,

    /// <summary>Не установлено; <see cref="YearOutcome.Defects"/> говорят почему.</summary>
    Undetermined,
}
