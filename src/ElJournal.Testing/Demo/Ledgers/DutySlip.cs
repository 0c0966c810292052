namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with a duty that a single moment fulfils.</summary>
internal enum DutySlip
{
    FirstTickLate,
    Never,
    DaysLate,
    LastTick,
    AtOnce,
}
