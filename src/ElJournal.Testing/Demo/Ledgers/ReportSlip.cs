namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with a report that the system makes by itself.</summary>
internal enum ReportSlip
{
    Missing,

    // There is one, if late that day or for more than was asked, or none is needed.
    LastTick,
    ForMore,
    NotOwed,
}
