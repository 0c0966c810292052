using System.Collections.Concurrent;
using System.Collections.Immutable;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>The ledgers of a source as they stood at an instant, each kept once it was asked for whole.</summary>
/// <remarks>Safe on several threads: whoever comes second waits for the one who reads.</remarks>
internal sealed class LedgerShelf(ISchoolYearSource source, Instant asOf)
{
    private readonly ConcurrentDictionary<Type, object> ledgers = [];

    internal ImmutableArray<TFact> Get<TFact>()
        where TFact : LedgerFact => ((Lazy<ImmutableArray<TFact>>)ledgers.GetOrAdd(typeof(TFact), _ => new Lazy<ImmutableArray<TFact>>(Read<TFact>))).Value;

    /// <summary>Gives the same facts one by one, without keeping them.</summary>
    internal IEnumerable<TFact> Stream<TFact>()
        where TFact : LedgerFact =>
        ledgers.ContainsKey(typeof(TFact)) ? Get<TFact>() : LedgerOrder.StreamStandingAt(source.StreamLedger<TFact>(), asOf);

    private ImmutableArray<TFact> Read<TFact>()
        where TFact : LedgerFact => LedgerOrder.StandingAt(source.ReadLedger<TFact>(), asOf);
}
