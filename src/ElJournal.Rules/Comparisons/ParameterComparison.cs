using System.Collections.Immutable;

namespace ElJournal.Rules.Comparisons;

/// <summary>Сравнение параметра: what the clauses of two packs say of one parameter, or leave to the school.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Title">What it is, in Russian.</param>
/// <param name="Left">The parameter in each clause of the left pack that has it; empty where the pack knows no such parameter.</param>
/// <param name="Right">The parameter in each clause of the right pack that has it.</param>
public sealed record ParameterComparison(string Title, ImmutableArray<ParameterSide> Left, ImmutableArray<ParameterSide> Right)
{
    /// <summary>Gets a value indicating whether both packs know the parameter with the same values.</summary>
    public bool IsSame => !Left.IsEmpty && !Right.IsEmpty && Left.All(l => Right.Any(l.HasSameValues)) && Right.All(r => Left.Any(r.HasSameValues));
}
