using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Согласиться с актом исправления: who submits it agrees, and cannot be the author of the act.</summary>
/// <param name="Act">Which act.</param>
public sealed record ApproveCorrectionAct(CorrectionActId Act) : JournalCommand
{
    internal override void Draft(Drafting drafting) =>
        drafting.Put(LedgerRevisedKinds.Approvals, new ActApproval(Act, StaffId.Parse(drafting.Submission.By.Value)), version: null);
}
