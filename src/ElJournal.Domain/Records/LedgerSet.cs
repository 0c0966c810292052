using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Ведомости в памяти: the facts of every kind, each kind in order.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class LedgerSet
{
    private readonly FrozenDictionary<Type, LedgerFact[]> facts;

    private LedgerSet(IEnumerable<KeyValuePair<LedgerKind, LedgerFact[]>> facts) =>
        this.facts = facts.Where(f => f.Value.Length > 0).ToFrozenDictionary(f => f.Key.FactType, f => f.Value);

    internal static LedgerSet Empty { get; } = new([]);

    /// <summary>Makes a set of facts in any order.</summary>
    internal static LedgerSet Of(IEnumerable<LedgerFact> facts) =>
        new(facts.GroupBy(f => LedgerKinds.Of(f.GetType())).Select(g => KeyValuePair.Create(g.Key, g.Key.InOrder([.. g]))));

    /// <summary>Gets all facts, of every kind.</summary>
    public IEnumerable<LedgerFact> All => facts.Values.SelectMany(f => f);

    /// <summary>Reads all ledgers of a source.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The ledgers.</returns>
    public static LedgerSet Read(ISchoolYearSource source)
    {
        Preconditions.NotNull(source);
        return new(LedgerKinds.All.Select(k => KeyValuePair.Create(k, k.ReadFrom(source))));
    }

    /// <summary>Gives a ledger.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <returns>The facts in the order of a ledger, by key and time of entry.</returns>
    public ImmutableArray<TFact> Get<TFact>()
        where TFact : LedgerFact =>
        facts.TryGetValue(LedgerKinds.Of<TFact>().FactType, out var found) ? ImmutableCollectionsMarshal.AsImmutableArray((TFact[])found) : [];

    /// <summary>Gives the ledgers with a row replaced.</summary>
    /// <param name="before">The fact to take out; null for none.</param>
    /// <param name="after">The fact to put in, of the same kind; null for none.</param>
    /// <returns>The ledgers.</returns>
    /// <exception cref="ArgumentException">There is no such fact, or another one of the same key and time of entry stands already.</exception>
    public LedgerSet Replace(LedgerFact? before, LedgerFact? after)
    {
        var kind = LedgerKinds.Of((before ?? Preconditions.NotNull(after)).GetType());
        var changed = kind.Replace(facts.GetValueOrDefault(kind.FactType, []), before, after);
        return new(LedgerKinds.All.Where(k => k != kind && facts.ContainsKey(k.FactType)).Select(k => KeyValuePair.Create(k, facts[k.FactType])).Append(KeyValuePair.Create(kind, changed)));
    }

    internal LedgerSet KnownAt(Instant instant) => facts.Count == 0 ? this : Of(facts.Values.SelectMany(f => f).Select(f => f.KnownAt(instant)).OfType<LedgerFact>());
}
