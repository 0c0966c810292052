using System.Collections.Immutable;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Comparisons;

/// <summary>Сравнение пакетов: which clauses, norms, parameters, readings, dues, force and dates differ between two of them.</summary>
/// <remarks>Pure data over everything in effect, what a pack inherits included. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class PackComparison
{
    private PackComparison(RegulationPack left, RegulationPack right) => (Left, Right) = (left, right);

    /// <summary>Gets the left pack.</summary>
    public RegulationPack Left { get; }

    /// <summary>Gets the right pack.</summary>
    public RegulationPack Right { get; }

    /// <summary>Gets every norm that one of them binds: in the order of the left pack, then what only the right one has.</summary>
    public required ImmutableArray<NormComparison> Norms { get; init; }

    /// <summary>Gets every clause in effect: in the order of the left pack, then what only the right one has.</summary>
    public required ImmutableArray<ClauseComparison> Clauses { get; init; }

    /// <summary>Gets every parameter that a clause names, by title.</summary>
    public required ImmutableArray<ParameterComparison> Parameters { get; init; }

    /// <summary>Gets a value indicating whether nothing differs.</summary>
    public bool IsSame => Norms.All(n => n.IsSame) && Clauses.All(c => c.IsSame);

    /// <summary>Compares two packs.</summary>
    /// <param name="left">The left one.</param>
    /// <param name="right">The right one; may be another edition of the same act.</param>
    /// <returns>The comparison.</returns>
    public static PackComparison Of(RegulationPack left, RegulationPack right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new PackComparison(left, right)
        {
            Norms = CompareNorms(left, right),
            Clauses = ClauseMatcher.Match(left, right),
            Parameters = CompareParameters(left, right),
        };
    }

    private static ImmutableArray<NormComparison> CompareNorms(RegulationPack left, RegulationPack right)
    {
        var (ofLeft, ofRight) = (left.Bindings.ToDictionary(b => b.Norm.Id), right.Bindings.ToDictionary(b => b.Norm.Id));
        return
        [
            .. left.Bindings.Concat(right.Bindings)
                .Select(b => b.Norm.Id)
                .Distinct()
                .Select(id => (Left: ofLeft.GetValueOrDefault(id), Right: ofRight.GetValueOrDefault(id)))
                .Select(pair => new NormComparison(pair.Left, pair.Right, SpanCutter.Cut(pair.Left, pair.Right))),
        ];
    }

    private static ImmutableArray<ParameterComparison> CompareParameters(RegulationPack left, RegulationPack right)
    {
        var (ofLeft, ofRight) = (ParametersOf(left), ParametersOf(right));
        return
        [
            .. ofLeft.Concat(ofRight)
                .Select(group => group.Key)
                .Distinct()
                .OrderBy(key => key.Title, StringComparer.Ordinal)
                .ThenBy(key => key.Id, StringComparer.Ordinal)
                .Select(key => new ParameterComparison(key.Title, [.. ofLeft[key]], [.. ofRight[key]])),
        ];
    }

    private static ILookup<(string Id, string Title), (string Clause, string? Value)> ParametersOf(RegulationPack pack) => new EffectiveClauses(pack).All
        .SelectMany(c => c.Clause.Parameters.Select(p => (Parameter: p, c.Clause)))
        .ToLookup(p => (p.Parameter.Id, p.Parameter.Title), p => (p.Clause.Id, p.Parameter.Value ?? LastValueOf(pack, p.Clause, p.Parameter)));

    private static string? LastValueOf(RegulationPack pack, Clause clause, ClauseParameter parameter) =>
        pack.Values.Where(v => v.Clause == clause && v.Parameter == parameter).MaxBy(v => v.InForce.From)?.Value;
}
