namespace ElJournal.Testing.Demo.Seeding;

/// <summary>What is done wrong, or nearly wrong, with the entry of a movement that an order makes.</summary>
internal enum MovementSlip
{
    FirstTickLate,
    ByAdministrator,

    // Lawful.
    LastTick,
}
