namespace ElJournal.Domain.Coverage;

/// <summary>Полнота сведений: whether the absence of a fact says anything.</summary>
public enum CoverageLevel
{
    /// <summary>The source holds nothing of the kind.</summary>
    Absent,

    /// <summary>The source holds some of the kind; what is missing may exist elsewhere.</summary>
    Partial,

    /// <summary>The source holds all of the kind; what is missing does not exist.</summary>
    Complete,
}
