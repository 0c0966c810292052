using System.Collections.Immutable;

namespace ElJournal.Rules.Comparisons;

/// <summary>Сравнение параметра: what the clauses of two packs say of one parameter, or leave to the school.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Title">What it is, in Russian.</param>
/// <param name="Left">Clauses of the left pack with the value, which is null where the act has none; empty where the pack knows no such parameter.</param>
/// <param name="Right">Clauses of the right pack with the value.</param>
public sealed record ParameterComparison(string Title, ImmutableArray<(string Clause, string? Value)> Left, ImmutableArray<(string Clause, string? Value)> Right)
{
    /// <summary>Gets a value indicating whether both packs know the parameter with the same values.</summary>
    public bool IsSame => Left.Select(v => v.Value).Distinct().Order().SequenceEqual(Right.Select(v => v.Value).Distinct().Order());
}
