using System.Collections.Immutable;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Comparisons;

/// <summary>Параметр пункта в одном пакете: what the act says of it, and what schools have decided where it says nothing.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Stated">What the act says, in Russian; null where it leaves the matter to the school.</param>
/// <param name="Decided">What the school has decided, by first day; empty where it has not.</param>
public sealed record ParameterSide(string Clause, string? Stated, ImmutableArray<ParameterValue> Decided)
{
    /// <summary>Gets the value that stands in the end; null where nobody has set any.</summary>
    public string? Value => Stated ?? Decided.LastOrDefault()?.Value;

    /// <summary>Says whether another side has the same values on the same days.</summary>
    /// <param name="other">The other side.</param>
    /// <returns>Whether it has; clauses and documents may differ.</returns>
    public bool HasSameValues(ParameterSide other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Stated == other.Stated && Decided.Select(d => (d.Value, d.InForce)).SequenceEqual(other.Decided.Select(d => (d.Value, d.InForce)));
    }
}
