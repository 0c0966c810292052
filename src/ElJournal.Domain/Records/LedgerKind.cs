using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Records;

/// <summary>Вид ведомости: which facts a ledger holds, and by which kind its coverage is stated.</summary>
/// <remarks>One of <see cref="LedgerKinds"/>. Immutable, safe on any thread; compared by reference.</remarks>
public abstract class LedgerKind
{
    private protected LedgerKind(FactKinds kind, Type factType, string word) => (Kind, FactType, Word) = (kind, factType, word);

    /// <summary>Gets the kind of fact by which coverage is stated.</summary>
    public FactKinds Kind { get; }

    /// <summary>Gets the type of the facts, derived from <see cref="LedgerFact"/>.</summary>
    public Type FactType { get; }

    /// <summary>Gets one fact in a Russian word or two, for «Повтор: …».</summary>
    public string Word { get; }

    /// <summary>Gives facts of this kind in the order of a ledger.</summary>
    internal abstract LedgerFact[] InOrder(IReadOnlyCollection<LedgerFact> facts);

    /// <summary>Gives facts of this kind, in order, with one replaced.</summary>
    internal abstract LedgerFact[] Replace(LedgerFact[] facts, LedgerFact? before, LedgerFact? after);

    /// <summary>Reads the ledger of a source.</summary>
    internal abstract LedgerFact[] ReadFrom(ISchoolYearSource source);

    /// <summary>Reports every entry of whose key and time there is another one before it.</summary>
    internal void FindDuplicates(IEnumerable<Placed<LedgerFact>> facts, Action<Defect> report)
    {
        var seen = new HashSet<(LedgerKey, NodaTime.Instant?)>();
        foreach (var (fact, place) in facts)
        {
            if (!seen.Add((fact.Key, fact.Recorded.At)))
            {
                report(new Defect(RecordDefects.Duplicate, place, Word, fact.Key.ToString()));
            }
        }
    }
}
