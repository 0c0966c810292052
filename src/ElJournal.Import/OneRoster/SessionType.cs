namespace ElJournal.Import.OneRoster;

/// <summary>What a session of the academic calendar is.</summary>
internal enum SessionType
{
    /// <summary>Nothing on record: never of a session that was read.</summary>
    None,

    /// <summary>The school year.</summary>
    SchoolYear,

    /// <summary>Half of it.</summary>
    Semester,

    /// <summary>A term, of whatever length.</summary>
    Term,

    /// <summary>A span at whose end marks are summed up, of whatever length.</summary>
    GradingPeriod,
}
