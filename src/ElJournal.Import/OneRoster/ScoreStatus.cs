namespace ElJournal.Import.OneRoster;

/// <summary>How far a result has come.</summary>
internal enum ScoreStatus
{
    /// <summary>Nothing was handed in.</summary>
    NotSubmitted,

    /// <summary>Handed in, not looked at.</summary>
    Submitted,

    /// <summary>Part of it has a score.</summary>
    PartiallyGraded,

    /// <summary>The score is final.</summary>
    FullyGraded,

    /// <summary>The pupil owes nothing.</summary>
    Exempt,
}
