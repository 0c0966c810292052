using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>What norms ask of a guardianship once they know whose pupil it is.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
internal readonly record struct Tie(GuardianId Guardian, DateSpan Span, Instant? RecordedAt)
{
    internal static Tie Of(Guardianship guardianship) => new(guardianship.Guardian, guardianship.Span, guardianship.Recorded.At);
}
