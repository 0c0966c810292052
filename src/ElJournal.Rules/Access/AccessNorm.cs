using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Access;

/// <summary>Норма доступа: a permission (дозволение) or prohibition that a clause gives categories of people.</summary>
/// <remarks>An empty list of categories, actions or resources means all of them. Immutable, safe on any thread; equal when all members are, lists by reference.</remarks>
public sealed record AccessNorm
{
    internal AccessNorm()
    {
    }

    /// <summary>Gets its id.</summary>
    public required NormId Id { get; init; }

    /// <summary>Gets its title, a Russian sentence that says what is so.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what it does.</summary>
    public required AccessEffect Effect { get; init; }

    /// <summary>Gets to whom it speaks.</summary>
    public required ImmutableArray<AccessCategory> Categories { get; init; }

    /// <summary>Gets of which actions.</summary>
    public required ImmutableArray<AccessAction> Actions { get; init; }

    /// <summary>Gets of which resources.</summary>
    public required ImmutableArray<ResourceKind> Resources { get; init; }

    /// <summary>Gets the relations of which one must hold; <see cref="AccessRelations.Anyone"/> where none is needed.</summary>
    public required AccessRelations Relations { get; init; }

    /// <summary>Gets the readings under which alone it holds, with the option of each.</summary>
    public ImmutableArray<(Reading Reading, ReadingOption Option)> Under { get; init; } = [];

    /// <summary>Gets the id of the pack whose clause it is.</summary>
    public required string Act { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Gets the days on which it is in force, both inclusive.</summary>
    public required DateSpan InForce { get; init; }

    /// <summary>Gets the document it comes from, in Russian.</summary>
    public required string Source { get; init; }

    /// <summary>Says whether it holds under readings.</summary>
    /// <param name="readings">The readings that a pack chose.</param>
    /// <returns>Whether each of <see cref="Under"/> is chosen.</returns>
    public bool HoldsUnder(ReadingSet readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return readings.HasAll(Under);
    }

    /// <summary>Gives the norm as it holds on fewer days; null when on none of them.</summary>
    internal AccessNorm? Within(DateSpan days) => InForce.Intersect(days) is { } common ? this with { InForce = common } : null;

    /// <summary>Gives act, clause and id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Act} {Clause.Id} {Id}";
}
