using System.Runtime.InteropServices;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>That somebody of a pupil's family was told something, as it counts for that pupil: twelve bytes, since a school has some for every pupil and period.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Told
{
    /// <summary>The reader who is the pupil.</summary>
    internal const short Pupil = -1;

    /// <summary>The reader of whom nobody knows who it is, and who may be any of the family.</summary>
    internal const short Somebody = -2;

    private readonly CompactInstant at;
    private readonly short reader;
    private readonly Truth counts;

    /// <summary>Notes that somebody was told.</summary>
    /// <param name="reader">The pupil, somebody, or the number of the guardianship of the pupil that the reader has.</param>
    /// <param name="at">When; null when nobody knows.</param>
    /// <param name="counts">Whether it is what was to be told, about this pupil.</param>
    internal Told(int reader, Instant? at, Truth counts)
    {
        this.reader = checked((short)reader);
        this.counts = counts;
        this.at = new CompactInstant(at);
    }

    internal bool IsOf(int someone) => reader == someone || reader == Somebody;

    internal Happening ToHappening() => new(at.Value, counts);
}
