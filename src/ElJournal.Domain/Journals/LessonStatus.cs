namespace ElJournal.Domain.Journals;

/// <summary>Состояние урока.</summary>
public enum LessonStatus
{
    /// <summary>Стоит в расписании, не записан.</summary>
    Planned,

    /// <summary>Записан как проведённый.</summary>
    Held,

    /// <summary>Отменён.</summary>
    Cancelled,
}
