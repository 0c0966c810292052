using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Выставить, открыть семье или исправить итоговую отметку.</summary>
/// <param name="Entry">The final mark.</param>
public sealed record RecordFinalMark(FinalMarkEntry Entry) : FactCommand
{
    private protected override RevisedKind Kind => RevisedKinds.FinalMark;

    private protected override object Subject => Entry;
}
