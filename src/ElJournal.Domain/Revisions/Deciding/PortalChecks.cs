using ElJournal.Domain.Documents;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>What an export to the portal asks beyond what it refers to.</summary>
internal static class PortalChecks
{
    /// <summary>An export stays as it was given out; only what the portal answered is noted later: else the log of what was given would tell what somebody wants.</summary>
    internal static void Export(PortalExport export, FactCheck check)
    {
        if (check.Before is PortalExport before
            && export with { Answer = before.Answer, AnsweredAt = before.AnsweredAt, Recorded = before.Recorded } != before)
        {
            check.Report(RefusalDefects.ExportFixed, export.Id.Value);
        }
    }
}
