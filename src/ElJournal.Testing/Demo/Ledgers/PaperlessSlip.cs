namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with telling the families of a class that there is no paper journal.</summary>
internal enum PaperlessSlip
{
    // Not all of them are told in time.
    Never,
    AllButOne,
    FirstTickLate,

    // They are.
    LastTick,
    OneByOne,
}
