namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with the forecast of a period that a family is told.</summary>
internal enum ForecastSlip
{
    // Not what the clause advises.
    None,
    PupilOnly,
    GuardianOnly,
    MarksOnly,
    AfterPeriod,

    // Lawful.
    LastTick,
    ByLetter,
    LeftBefore,
}
