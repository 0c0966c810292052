using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Ведомости в памяти: the facts of every kind, each kind in order.</summary>
internal sealed class LedgerSet
{
    private readonly FrozenDictionary<Type, LedgerFact[]> facts;

    private LedgerSet(IEnumerable<KeyValuePair<LedgerKind, LedgerFact[]>> facts) =>
        this.facts = facts.Where(f => f.Value.Length > 0).ToFrozenDictionary(f => f.Key.FactType, f => f.Value);

    internal static LedgerSet Empty { get; } = new([]);

    /// <summary>Makes a set of facts in any order.</summary>
    internal static LedgerSet Of(IEnumerable<LedgerFact> facts) =>
        new(facts.GroupBy(f => LedgerKinds.Of(f.GetType())).Select(g => KeyValuePair.Create(g.Key, g.Key.InOrder([.. g]))));

    /// <summary>Reads all ledgers of a source.</summary>
    internal static LedgerSet Read(ISchoolYearSource source) => new(LedgerKinds.All.Select(k => KeyValuePair.Create(k, k.ReadFrom(source))));

    internal ImmutableArray<TFact> Get<TFact>()
        where TFact : LedgerFact =>
        facts.TryGetValue(LedgerKinds.Of<TFact>().FactType, out var found) ? ImmutableCollectionsMarshal.AsImmutableArray((TFact[])found) : [];

    internal LedgerSet KnownAt(Instant instant) => facts.Count == 0 ? this : Of(facts.Values.SelectMany(f => f).Select(f => f.KnownAt(instant)).OfType<LedgerFact>());
}
