using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Поставить или исправить отметку.</summary>
/// <param name="Entry">The mark.</param>
public sealed record RecordMark(MarkEntry Entry) : FactCommand
{
    private protected override RevisedKind Kind => RevisedKinds.Mark;

    private protected override object Subject => Entry;
}
