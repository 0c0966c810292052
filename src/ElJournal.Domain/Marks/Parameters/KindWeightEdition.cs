using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Редакция весов: what works of each kind weigh from one day on.</summary>
/// <remarks>
/// <para>A work weighs what the edition of its own day says, so that a later edition never reaches back. Names of kinds are compared without regard to case.</para>
/// <para>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class KindWeightEdition
{
    /// <summary>Makes an edition.</summary>
    /// <param name="from">First day it is in force; null for "from the beginning".</param>
    /// <param name="weights">Kinds of works with their weights, 0 to 100 with at most two decimals; 0 is recorded and not counted.</param>
    public KindWeightEdition(LocalDate? from, params ReadOnlySpan<(string Kind, decimal Weight)> weights)
    {
        From = from;
        Weights = [.. weights];
    }

    /// <summary>Gets the first day it is in force, or null.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the kinds with their weights, in the order given.</summary>
    public ImmutableArray<(string Kind, decimal Weight)> Weights { get; }
}
