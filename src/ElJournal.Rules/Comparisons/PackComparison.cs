using System.Collections.Immutable;
using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;
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

    /// <summary>Gets every norm of access in effect: in the order of the left pack, then what only the right one has.</summary>
    public required ImmutableArray<AccessComparison> Access { get; init; }

    /// <summary>Gets every computation of which a clause sets something, in the same order.</summary>
    public required ImmutableArray<ComputationComparison> Computations { get; init; }

    /// <summary>Gets a value indicating whether nothing differs.</summary>
    public bool IsSame => Norms.All(n => n.IsSame) && Clauses.All(c => c.IsSame) && Parameters.All(p => p.IsSame) && Access.All(a => a.IsSame) && Computations.All(c => c.IsSame);

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
            Access = CompareAccess(left, right),
            Computations = CompareComputations(left, right),
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

    private static ImmutableArray<AccessComparison> CompareAccess(RegulationPack left, RegulationPack right)
    {
        static ILookup<NormId, AccessNorm> Of(RegulationPack pack) => pack.Access.Where(a => a.HoldsUnder(pack.Readings)).ToLookup(a => a.Id);
        var (ofLeft, ofRight) = (Of(left), Of(right));
        return [.. ofLeft.Concat(ofRight).Select(g => g.Key).Distinct().Select(id => new AccessComparison(id, [.. ofLeft[id]], [.. ofRight[id]]))];
    }

    private static ImmutableArray<ComputationComparison> CompareComputations(RegulationPack left, RegulationPack right)
    {
        var (ofLeft, ofRight) = (left.Computations.ToLookup(b => b.Computation), right.Computations.ToLookup(b => b.Computation));
        return [.. ofLeft.Concat(ofRight).Select(g => g.Key).Distinct().Select(c => new ComputationComparison(c, [.. ofLeft[c]], [.. ofRight[c]]))];
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

    private static ILookup<(string Id, string Title), ParameterSide> ParametersOf(RegulationPack pack) => new EffectiveClauses(pack).All
        .SelectMany(c => c.Clause.Parameters.Select(p => (Parameter: p, c.Clause)))
        .ToLookup(p => (p.Parameter.Id, p.Parameter.Title), p => new ParameterSide(p.Clause.Id, p.Parameter.Value, ValuesOf(pack, p.Clause, p.Parameter)));

    private static ImmutableArray<ParameterValue> ValuesOf(RegulationPack pack, Clause clause, ClauseParameter parameter) =>
        [.. pack.Values.Where(v => v.Clause == clause && v.Parameter == parameter).OrderBy(v => v.InForce.From)];
}
