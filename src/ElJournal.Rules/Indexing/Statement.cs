using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>What norms ask of a guardian's statement once they know which pupil it is about.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
internal readonly record struct Statement(GuardianId Guardian, FamilyStatementKind Kind, DateSpan Span, Instant? RecordedAt)
{
    internal static Statement Of(FamilyStatement statement) => new(statement.Guardian, statement.Kind, statement.Span, statement.Recorded.At);
}
