using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Plans;

/// <summary>What the compilation of one kind of case needs: the school's year, and which bindings speak of that kind.</summary>
internal sealed class PlanContext
{
    internal PlanContext(SchoolIndex index, Regulation regulation)
    {
        Index = index;
        Bindings = regulation.Bindings;
        ActTitles = regulation.Packs
            .SelectMany(Chain)
            .DistinctBy(p => p.Id)
            .ToFrozenDictionary(p => p.Id, p => p.Title);
    }

    internal SchoolIndex Index { get; }

    internal ImmutableArray<Binding> Bindings { get; }

    /// <summary>Gets the titles of all packs whose clauses are in effect.</summary>
    internal FrozenDictionary<string, string> ActTitles { get; }

    /// <summary>Gives the numbers of the bindings that speak of a kind of case.</summary>
    internal ImmutableArray<int> Of(CaseKind kind) => [.. Enumerable.Range(0, Bindings.Length).Where(i => Bindings[i].Norm.CaseKind == kind)];

    private static IEnumerable<RegulationPack> Chain(RegulationPack pack)
    {
        for (var p = pack; p is not null; p = p.BasedOn)
        {
            yield return p;
        }
    }
}
