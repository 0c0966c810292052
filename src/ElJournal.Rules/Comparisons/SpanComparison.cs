using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Comparisons;

/// <summary>Отрезок сравнения: days on which neither pack changes how it carries a norm.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class SpanComparison
{
    internal SpanComparison(DateSpan days, BindingEdition? left, BindingEdition? right, ImmutableArray<ValueDifference> differences) =>
        (Days, Left, Right, Differences) = (days, left, right, differences);

    /// <summary>Gets the days, both inclusive.</summary>
    public DateSpan Days { get; }

    /// <summary>Gets the edition of the left pack, or null when none is in force.</summary>
    public BindingEdition? Left { get; }

    /// <summary>Gets the edition of the right pack, or null when none is in force.</summary>
    public BindingEdition? Right { get; }

    /// <summary>Gets what differs on these days; empty where only one pack has an edition, for then all does.</summary>
    public ImmutableArray<ValueDifference> Differences { get; }

    /// <summary>Gets a value indicating whether both packs say the same on these days.</summary>
    public bool IsSame => Left is null == Right is null && Differences.IsEmpty;
}
