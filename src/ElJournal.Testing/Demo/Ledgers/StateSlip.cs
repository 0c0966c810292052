namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with the data on a person.</summary>
internal enum StateSlip
{
    // Wanting, or complete too late.
    Never,
    StaysIncomplete,
    FirstTickLate,
    BecomesIncomplete,

    // Lawful.
    LastTick,
    IncompleteFirst,
}
