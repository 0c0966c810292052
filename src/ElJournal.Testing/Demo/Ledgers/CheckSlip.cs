namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with a check.</summary>
internal enum CheckSlip
{
    // Not what the clause asks for.
    Never,
    OtherKind,
    ByOther,
    FirstTickLate,

    // Lawful.
    LastTick,
    AlsoLater,
}
