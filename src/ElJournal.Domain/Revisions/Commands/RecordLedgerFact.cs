using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Записать или исправить факт ведомости: any fact that stands in no journal, from a message to the closing of a year.</summary>
/// <param name="Entry">The fact.</param>
public sealed record RecordLedgerFact(LedgerFact Entry) : FactCommand
{
    private protected override RevisedKind Kind => LedgerRevisedKinds.Of(Preconditions.NotNull(Entry).GetType());

    private protected override object Subject => Entry;
}
