using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>What norms ask of a guardianship once they know whose pupil it is.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
internal readonly record struct Tie
{
    private readonly CompactInstant recordedAt;

    internal Tie(Guardianship guardianship) => (Guardian, Span, recordedAt) = (guardianship.Guardian, guardianship.Span, new CompactInstant(guardianship.Recorded.At));

    internal GuardianId Guardian { get; }

    internal DateSpan Span { get; }

    internal Instant? RecordedAt => recordedAt.Value;
}
