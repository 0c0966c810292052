namespace ElJournal.Testing.Demo.Seeding;

/// <summary>What is done wrong, or nearly wrong, with the result of one pupil for one period.</summary>
internal enum FinalSlip
{
    // The final mark is entered, or published, too late or never.
    FirstTickLate,
    DaysLate,
    Never,

    // Lawful, though it looks late or wanting.
    LastTick,
    CorrectedLater,
    NotAttested,
}
