using System.Collections.Immutable;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Comparisons;

/// <summary>Сравнение пункта: a clause that stands in one pack, or in both with what differs.</summary>
/// <remarks>Clauses are the same when act and id are: two editions of an act, or an act and a school's pack on it. Clauses of two acts are never the same, however they are numbered; what corresponds to them
/// is told by <see cref="Counterparts"/>. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ClauseComparison
{
    internal ClauseComparison()
    {
    }

    /// <summary>Gets the id of the act that the clause is of.</summary>
    public required string Act { get; init; }

    /// <summary>Gets the clause of the left pack, or null.</summary>
    public required Clause? Left { get; init; }

    /// <summary>Gets the clause of the right pack, or null.</summary>
    public required Clause? Right { get; init; }

    /// <summary>Gets what differs, where both have it.</summary>
    public required ImmutableArray<ValueDifference> Differences { get; init; }

    /// <summary>Gets what corresponds to it in the other pack, where only one has it.</summary>
    public required ImmutableArray<ClauseCounterpart> Counterparts { get; init; }

    /// <summary>Gets the clause, of the left pack where both have it.</summary>
    public Clause Clause => (Left ?? Right)!;

    /// <summary>Gets a value indicating whether both packs have the clause and say the same of it.</summary>
    public bool IsSame => Left is not null && Right is not null && Differences.IsEmpty;
}
