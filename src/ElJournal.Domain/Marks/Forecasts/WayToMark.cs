using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Forecasts;

/// <summary>Путь к отметке: what it takes to end a period with a wanted mark or a better one.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class WayToMark
{
    internal WayToMark(int wanted, MarkOutcome outcome, ImmutableArray<NeededMark> needed, bool isReachable) =>
        (Wanted, Outcome, Needed, IsReachable) = (wanted, outcome, needed, isReachable);

    /// <summary>Gets the wanted mark.</summary>
    public int Wanted { get; }

    /// <summary>Gets a value indicating whether the works ahead can bring it.</summary>
    public bool IsReachable { get; }

    /// <summary>Gets the marks that it takes; empty when none is needed, and when none is enough.</summary>
    /// <remarks>As few works as possible; among so few, the lightest by weight; among those, the least marks: none of them can be lower.</remarks>
    public ImmutableArray<NeededMark> Needed { get; }

    /// <summary>Gets what the period ends with when these marks are given and no others; the best that can be had when it cannot be reached.</summary>
    public MarkOutcome Outcome { get; }
}
