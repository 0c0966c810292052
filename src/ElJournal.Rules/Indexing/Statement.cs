using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>What norms ask of a guardian's statement once they know which pupil it is about.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
internal readonly record struct Statement
{
    private readonly CompactInstant recordedAt;

    internal Statement(FamilyStatement statement) =>
        (Guardian, Kind, Span, recordedAt) = (statement.Guardian, statement.Kind, statement.Span, new CompactInstant(statement.Recorded.At));

    internal GuardianId Guardian { get; }

    internal FamilyStatementKind Kind { get; }

    internal DateSpan Span { get; }

    internal Instant? RecordedAt => recordedAt.Value;
}
