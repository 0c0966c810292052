using ElJournal.Domain.Admissions;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Решить по заявлению о приёме: accept, or refuse with the reason. A decision may be changed until the child is enrolled.</summary>
/// <param name="Application">Which application.</param>
/// <param name="Decision">What is decided.</param>
/// <param name="Reason">Why it is refused; of no matter otherwise.</param>
/// <param name="Version">The version of the application that its author has seen.</param>
public sealed record DecideApplication(AdmissionId Application, AdmissionDecision Decision, string? Reason, int Version) : JournalCommand
{
    internal override void Draft(Drafting drafting)
    {
        if (LedgerRevisedKinds.ApplicationIn(drafting.Year, Application) is not { } standing)
        {
            drafting.Report(RefusalDefects.NoApplication, Application.Value);
        }
        else if (standing.State == AdmissionState.Enrolled)
        {
            drafting.Report(RefusalDefects.ApplicationOutOfTurn, standing.Number, "изменить решение", "ещё без приказа");
        }
        else if (Decision == AdmissionDecision.Refused && string.IsNullOrWhiteSpace(Reason))
        {
            drafting.Report(RefusalDefects.RefusalUnreasoned, standing.Number);
        }
        else if (standing.Decision != Decision || (Decision == AdmissionDecision.Refused && standing.Reason != Reason))
        {
            drafting.Put(
                LedgerRevisedKinds.Applications,
                standing with { Decision = Decision, DecidedAt = drafting.Submission.At, Reason = Decision == AdmissionDecision.Refused ? Reason : null },
                Version);
        }
    }
}
