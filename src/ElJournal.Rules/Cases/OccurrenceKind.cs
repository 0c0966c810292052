namespace ElJournal.Rules.Cases;

/// <summary>Вид повтора: what comes round again and again in a school year.</summary>
public enum OccurrenceKind
{
    /// <summary>Неделя, Monday to Sunday.</summary>
    Week,

    /// <summary>Календарный месяц.</summary>
    Month,

    /// <summary>Учебный период.</summary>
    Period,

    /// <summary>Учебный год.</summary>
    Year,
}
