namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with the copies of one archive.</summary>
internal enum ArchiveSlip
{
    // Not enough, or too late.
    OneCopy,
    SameMedium,
    SameRoom,
    NotVerified,
    FirstTickLate,

    // Lawful.
    LastTick,
    ThirdNotVerified,
}
