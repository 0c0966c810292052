using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.WhatIf;

/// <summary>Перемены по пункту: how the duties of one norm fare, and the clause that carries it in either act.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Left">The binding of the first act, or null.</param>
/// <param name="Right">The binding of the other act, or null.</param>
/// <param name="Counts">The figures.</param>
public sealed record ClauseChanges(Binding? Left, Binding? Right, ChangeCounts Counts)
{
    /// <summary>Gets the norm.</summary>
    public Norm Norm => (Left ?? Right)!.Norm;
}
