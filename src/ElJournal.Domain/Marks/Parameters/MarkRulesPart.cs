namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Часть правил: parameters that decide one thing together and are of no use one without another.</summary>
public enum MarkRulesPart
{
    /// <summary>Среднее: scale, weights, what counts and as what. Without it nothing is determined.</summary>
    Average,

    /// <summary>Отметка за период: bounds, minimum, what is disputed.</summary>
    Proposal,

    /// <summary>Годовая отметка.</summary>
    Year,

    /// <summary>Показатели.</summary>
    Indicators,
}
