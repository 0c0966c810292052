using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Coverage;

/// <summary>Высказывание о полноте: how fully a source holds one kind of fact, for some days and some people.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record CoverageStatement
{
    /// <summary>Makes a statement.</summary>
    /// <param name="kind">A single kind of fact.</param>
    /// <param name="level">How fully the source holds it.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is none or several.</exception>
    public CoverageStatement(FactKinds kind, CoverageLevel level)
    {
        Preconditions.That(long.PopCount((long)kind) == 1, nameof(kind), $"A statement is about a single kind. Kind={kind}");
        (Kind, Level) = (kind, level);
    }

    /// <summary>Gets the kind of fact.</summary>
    public FactKinds Kind { get; }

    /// <summary>Gets how fully the source holds it.</summary>
    public CoverageLevel Level { get; }

    /// <summary>Gets the days spoken of; every day by default.</summary>
    public DateSpan Span { get; init; }

    /// <summary>Gets the only class spoken of, or null for all.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the only pupil spoken of, or null for all: about a class such a statement is never more than partial.</summary>
    public PupilId? Pupil { get; init; }
}
