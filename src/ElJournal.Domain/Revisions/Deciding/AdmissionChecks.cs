using ElJournal.Domain.Admissions;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>What an application for admission asks beyond what it refers to.</summary>
internal static class AdmissionChecks
{
    /// <summary>An application has a number of its own and says of whom it is; it stays as it is once the child is enrolled.</summary>
    internal static void Application(AdmissionApplication application, FactCheck check)
    {
        var before = check.Before as AdmissionApplication;
        if (before?.State == AdmissionState.Enrolled)
        {
            check.Report(RefusalDefects.ApplicationOutOfTurn, application.Number, "исправить", "ещё без приказа");
        }

        if (before is null)
        {
            check.NotInFuture("Заявление", application.Received);
        }

        // Words that were erased need not be found again for the rest to go on.
        if (IsUnsaid(application.Applicant, before?.Applicant, before) || IsUnsaid(application.Child, before?.Child, before))
        {
            check.Report(RefusalDefects.ApplicationUnfilled, application.Number);
        }

        if (check.Year.Standing<AdmissionApplication>(LedgerRevisedKinds.Applications, Owner.Everybody).Any(a => a.Id != application.Id && a.Number == application.Number))
        {
            check.Report(RefusalDefects.ApplicationNumberTaken, application.Number);
        }
    }

    private static bool IsUnsaid(string? words, string? said, AdmissionApplication? before) => string.IsNullOrWhiteSpace(words) && (before is null || said is not null);
}
