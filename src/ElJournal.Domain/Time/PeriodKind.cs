namespace ElJournal.Domain.Time;

/// <summary>Вид учебного периода.</summary>
public enum PeriodKind
{
    /// <summary>Четверть.</summary>
    Quarter,

    /// <summary>Триместр.</summary>
    Trimester,

    /// <summary>Полугодие.</summary>
    HalfYear,

    /// <summary>Учебный год.</summary>
    Year,
}
