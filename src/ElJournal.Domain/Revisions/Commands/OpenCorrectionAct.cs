using ElJournal.Domain.Documents;
using ElJournal.Domain.Revisions.Deciding;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Составить акт исправления. It opens nothing until others agree.</summary>
/// <param name="Act">The act, with its reason.</param>
public sealed record OpenCorrectionAct(CorrectionAct Act) : JournalCommand
{
    internal override void Draft(Drafting drafting) => drafting.Put(RevisedKinds.CorrectionAct, Act with { ClosedAt = null }, version: null);
}
