using ElJournal.Domain.Revisions.Acts;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>What must hold of a correction act and of the consent to one.</summary>
internal static class ActChecks
{
    internal static void Act(CorrectionAct act, FactCheck check)
    {
        check.Pupil(act.Pupil);
        check.Journal(act.Journal);
        check.Period(act.Period);
        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            check.Report(RefusalDefects.ActWithoutReason, act.Id.Value);
        }

        if (check.Before is not null)
        {
            check.Report(RefusalDefects.ActExists, act.Id.Value);
        }
    }

    internal static void Approval(ActApproval approval, FactCheck check)
    {
        check.Staff(approval.Approver);
        var held = check.Year.Find(new FactAddress(ActRevisedKinds.Acts, ActRevisedKinds.KeyOf(approval.Act)));
        if (held?.Fact is not CorrectionAct act)
        {
            check.Report(RefusalDefects.ActMissing, approval.Act.Value);
            return;
        }

        if (held.Author.Is(approval.Approver))
        {
            check.Report(RefusalDefects.OwnAct, approval.Act.Value);
        }

        if (act.ClosedAt is { } closedAt)
        {
            check.Report(RefusalDefects.ActClosed, approval.Act.Value, Wording.Of(check.Year.Clock!.LocalOf(closedAt)));
        }
    }
}
