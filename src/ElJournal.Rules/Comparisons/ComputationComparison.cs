using System.Collections.Immutable;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Comparisons;

/// <summary>Сравнение вычисления: what the clauses of two packs set of one computation, in whatever clauses they stand.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ComputationComparison
{
    internal ComputationComparison(Computation computation, ImmutableArray<ComputationBinding> left, ImmutableArray<ComputationBinding> right) =>
        (Computation, Left, Right) = (computation, left, right);

    /// <summary>Gets the computation.</summary>
    public Computation Computation { get; }

    /// <summary>Gets what the left pack binds; empty where it says nothing of the computation.</summary>
    public ImmutableArray<ComputationBinding> Left { get; }

    /// <summary>Gets what the right pack binds.</summary>
    public ImmutableArray<ComputationBinding> Right { get; }

    /// <summary>Gets a value indicating whether both packs set the same for the same journals, on the same days.</summary>
    public bool IsSame => Left.Select(ComputationTexts.Of).SequenceEqual(Right.Select(ComputationTexts.Of));
}
