using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>What a cell says of an entry: that it was made at a local time, at an unknown one, not at all, or that the source would not tell.</summary>
internal readonly record struct EntryTime
{
    private EntryTime(bool isMade, bool isTold, LocalDateTime? at) => (IsMade, IsTold, At) = (isMade, isTold, at);

    /// <summary>Gets the entry that was not made: «нет».</summary>
    internal static EntryTime None => new(isMade: false, isTold: true, at: null);

    /// <summary>Gets the entry of unknown time: «неизвестно».</summary>
    internal static EntryTime Unknown => new(isMade: true, isTold: true, at: null);

    /// <summary>Gets what stands where the source holds no entries of the kind: «нет сведений».</summary>
    internal static EntryTime Untold => new(isMade: false, isTold: false, at: null);

    internal bool IsMade { get; }

    internal bool IsTold { get; }

    internal LocalDateTime? At { get; }

    internal static EntryTime On(LocalDateTime at) => new(isMade: true, isTold: true, at);
}
