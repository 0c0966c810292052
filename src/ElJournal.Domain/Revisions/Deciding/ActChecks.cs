using ElJournal.Domain.Documents;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>What must hold of a correction act and of the consent to one, beside that what they name exists.</summary>
internal static class ActChecks
{
    internal static void Act(CorrectionAct act, FactCheck check)
    {
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
        if (!check.Submission.By.Is(approval.Approver))
        {
            check.Report(RefusalDefects.ApprovalOfAnother, approval.Act.Value, approval.Approver.Value);
        }

        if (check.Year.AuthorOf(approval.Act)?.Is(approval.Approver) == true)
        {
            check.Report(RefusalDefects.OwnAct, approval.Act.Value);
        }

        if (check.Year.FindAct(approval.Act)?.ClosedAt is { } closedAt)
        {
            check.Report(RefusalDefects.ActClosed, approval.Act.Value, Wording.Of(check.Year.Clock!.LocalOf(closedAt)));
        }
    }
}
