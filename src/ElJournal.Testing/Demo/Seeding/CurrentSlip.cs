namespace ElJournal.Testing.Demo.Seeding;

/// <summary>What is done wrong, or nearly wrong, with the current marks of one pupil in one period: the pupil is absent whenever works are marked.</summary>
internal enum CurrentSlip
{
    /// <summary>No mark at all.</summary>
    Never,

    /// <summary>One mark for a work done on an own day, entered when the term is over.</summary>
    FirstTickLate,

    /// <summary>The same mark, entered in the last second of the term.</summary>
    LastTick,

    /// <summary>No mark, and the pupil came to no lesson.</summary>
    NeverCame,
}
