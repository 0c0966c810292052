using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Comparisons;

/// <summary>All clauses in effect under a pack: its own, then those of the packs it stands on.</summary>
internal sealed class EffectiveClauses
{
    private readonly FrozenDictionary<(string Act, string Clause), Clause> byKey;
    private readonly ILookup<(string Act, string Clause), Binding> bindings;
    private readonly ILookup<(string Act, string Clause), ComputationBinding> computations;

    internal EffectiveClauses(RegulationPack pack)
    {
        All = [.. pack.Chain.SelectMany(p => p.Clauses.Select(c => new EffectiveClause(p.Id, c)))];
        byKey = All.ToFrozenDictionary(c => c.Key, c => c.Clause);
        bindings = pack.Bindings.ToLookup(b => (b.Act, b.Clause.Id));
        Readings = pack.Readings;
        computations = pack.Computations.ToLookup(b => (b.Act, b.Clause.Id));
    }

    internal ImmutableArray<EffectiveClause> All { get; }

    /// <summary>Gets the readings by which clauses read that no norm carries.</summary>
    internal ReadingSet Readings { get; }

    internal Clause? Find((string Act, string Clause) key) => byKey.GetValueOrDefault(key);

    /// <summary>Gives what may tie a clause to one of another act: norms and capabilities by id, with their titles.</summary>
    internal FrozenDictionary<string, string> LinksOf(string act, Clause clause) =>
        clause.Through.Prepend(clause.Id).SelectMany(id => bindings[(act, id)]).Select(b => (Key: "norm " + b.Norm.Id, b.Norm.Title))
            .Concat(computations[(act, clause.Id)].Select(b => (Key: "computation " + b.Computation.Id, b.Computation.Title)))
            .Concat(clause.Capabilities.Select(c => (Key: "capability " + c.Id, c.Title)))
            .DistinctBy(l => l.Key)
            .ToFrozenDictionary(l => l.Key, l => l.Title);

    /// <summary>Says in Russian which computations a clause sets the rules of, and how.</summary>
    internal IEnumerable<string> ComputationsOf(string act, Clause clause) => computations[(act, clause.Id)].Select(ComputationTexts.Of);

    /// <summary>A clause, and the act it is of.</summary>
    internal readonly record struct EffectiveClause(string Act, Clause Clause)
    {
        internal (string Act, string Clause) Key => (Act, Clause.Id);
    }
}
