namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with one section of the reference data.</summary>
internal enum ReferenceSlip
{
    Never,
    FirstTickLate,
    NewVersionLate,

    // Lawful.
    LastTick,
    NewVersionInTime,
    AtOnce,
}
