namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Как решается годовая отметка, когда среднее стоит ровно посередине.</summary>
public enum YearTie
{
    /// <summary>В пользу обучающегося.</summary>
    PupilFavour,

    /// <summary>В сторону отметки последнего периода.</summary>
    LastPeriod,

    /// <summary>Решает учитель.</summary>
    Teacher,
}
