namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with the results that a family gets on paper in one week.</summary>
internal enum WeeklySlip
{
    // Nothing is handed over in the week.
    Never,
    NextMonday,

    // Something is, or nothing need be.
    LastTick,
    OfTheWeekBefore,
    BeforeFirstFullWeek,
    AfterLastFullWeek,
}
