namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>What is done wrong, or nearly wrong, with the messages of a month about one pupil.</summary>
internal enum MessageSlip
{
    // Not what the clause asks for.
    None,
    ProgressOnly,
    Bulk,
    Outside,
    OtherSender,
    NextMonth,

    // Lawful.
    LastTick,
    InTwoParts,
    LeftBefore,
}
