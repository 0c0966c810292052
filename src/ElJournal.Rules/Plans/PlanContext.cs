using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Plans;

/// <summary>What the compilation of one kind of case needs: the school's year, and which bindings speak of that kind.</summary>
internal sealed class PlanContext
{
    private readonly ILookup<(string Act, string Clause), string> keptThrough;

    internal PlanContext(SchoolIndex index, Regulation regulation)
    {
        Index = index;
        Bindings = regulation.Bindings;
        var packs = regulation.Packs.SelectMany(p => p.Chain).DistinctBy(p => p.Id).ToList();
        ActTitles = packs.ToFrozenDictionary(p => p.Id, p => p.Title);
        keptThrough = packs.SelectMany(p => p.Clauses.SelectMany(c => c.Through.Select(id => (Act: p.Id, Id: id, Clause: c.Id)))).ToLookup(t => (t.Act, t.Id), t => t.Clause);
    }

    internal SchoolIndex Index { get; }

    internal ImmutableArray<Binding> Bindings { get; }

    /// <summary>Gets the titles of all packs whose clauses are in effect.</summary>
    internal FrozenDictionary<string, string> ActTitles { get; }

    /// <summary>Gives the numbers of the bindings that speak of a kind of case.</summary>
    internal ImmutableArray<int> Of(CaseKind kind) => [.. Enumerable.Range(0, Bindings.Length).Where(i => Bindings[i].Norm.CaseKind == kind)];

    /// <summary>Gives the clauses that are kept through the clause of a binding, in the order of the act.</summary>
    internal ImmutableArray<string> KeptThrough(Binding binding) => [.. keptThrough[(binding.Act, binding.Clause.Id)]];
}
