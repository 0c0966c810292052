namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with the deputy head's visa on a report.</summary>
internal enum VisaSlip
{
    Never,
    FirstTickLate,
    ByOther,

    // Lawful.
    LastTick,
    OtherPaper,
}
