using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Записать или исправить домашнее задание урока.</summary>
/// <param name="Entry">The homework.</param>
public sealed record RecordHomework(HomeworkEntry Entry) : FactCommand
{
    private protected override RevisedKind Kind => RevisedKinds.Homework;

    private protected override object Subject => Entry;
}
