using System.Runtime.InteropServices;
using ElJournal.Domain.Coverage;

namespace ElJournal.Domain.Records;

/// <summary>A kind of ledger with the type of its facts.</summary>
internal sealed class LedgerKind<TFact>(FactKinds kind, string word) : LedgerKind(kind, typeof(TFact), word)
    where TFact : LedgerFact
{
    internal override LedgerFact[] InOrder(IReadOnlyCollection<LedgerFact> facts) => LedgerOrder.Sorted([.. facts.Cast<TFact>()]);

    internal override LedgerFact[] Replace(LedgerFact[] facts, LedgerFact? before, LedgerFact? after) => ImmutableCollectionsMarshal.AsArray(
        SortedRows.Replace(ImmutableCollectionsMarshal.AsImmutableArray(facts as TFact[] ?? [.. facts.Cast<TFact>()]), (TFact?)before, (TFact?)after, LedgerOrder.Compare))!;

    internal override LedgerFact[] ReadFrom(ISchoolYearSource source) => ImmutableCollectionsMarshal.AsArray(source.ReadLedger<TFact>()) ?? [];
}
