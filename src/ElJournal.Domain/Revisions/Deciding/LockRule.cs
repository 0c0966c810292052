using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>The one rule of locks: every change of a fact that stands in a journal passes it, whichever command asks for it.</summary>
internal sealed class LockRule(Submission submission, JournalPolicy policy, LockRule.Reporter report)
{
    internal delegate void Reporter(DefectCode code, params ReadOnlySpan<string> arguments);

    /// <summary>Gets the act that has opened something, or null.</summary>
    internal CorrectionAct? ActUsed { get; private set; }

    /// <summary>Says whether a change may be made now; reports why it may not.</summary>
    internal bool Allows(RevisedYear year, Change change)
    {
        if (!change.Address.Kind.IsInJournal)
        {
            return true;
        }

        // A change may move a fact to another day; both the old and the new one must be open.
        var place = change.Address.Kind.PlaceOf(change.Subject, year);
        var former = change.Held?.Fact is { } fact ? change.Address.Kind.PlaceOf(fact, year) : place;
        return Allows(year, change, former) && (place == former || Allows(year, change, place));
    }

    private bool Allows(RevisedYear year, Change change, FactPlace place)
    {
        var age = AgeOf(place, year.Clock!);
        var ladder = change.IsCorrection ? policy.Corrections : policy.Entries;
        if (FindClosed(year, change, place, age, ladder.RightAt(age)) is { } closed)
        {
            return IsOpenedByAct(year, change, place, closed);
        }

        return ladder.RightAt(age) switch
        {
            EditRight.WithReason => HasReason(change, age),
            EditRight.WithApproval => HasReason(change, age) & HasApproval(change, age),
            _ => true,
        };
    }

    private int AgeOf(FactPlace place, SchoolClock clock) =>
        place.Day is { } day ? Math.Max(0, Period.DaysBetween(day, clock.DateOf(submission.At))) : 0;

    /// <summary>Finds what closes the place of a fact; null when nothing does.</summary>
    private Defect? FindClosed(RevisedYear year, Change change, FactPlace place, int age, EditRight right)
    {
        var fact = change.Address.ToString();
        if (place.Journal is { } journal && IsClosed(year, journal))
        {
            return new Defect(RefusalDefects.JournalClosed, default, fact, journal.Value);
        }

        if (ClosedPeriodOf(year, place) is { } period)
        {
            return new Defect(RefusalDefects.PeriodClosed, default, fact, period.Id.Value);
        }

        return right == EditRight.Closed ? new Defect(RefusalDefects.TooOld, default, fact, $"{age}") : null;
    }

    private bool IsClosed(RevisedYear year, JournalId journal) =>
        year.Standing<JournalClosing>(LedgerRevisedKinds.Closings, Owner.Of(journal)).Any(IsPast) || year.Standing<JournalClosing>(LedgerRevisedKinds.Closings, Owner.Everybody).Any(IsPast);

    private bool IsPast(JournalClosing closing) => closing.ClosedAt <= submission.At;

    private StudyPeriod? ClosedPeriodOf(RevisedYear year, FactPlace place)
    {
        if (policy.PeriodClosesAfterDays is null && policy.ClosedPeriods.Count == 0)
        {
            return null;
        }

        return Periods.Of(year, place).FirstOrDefault(p =>
            policy.ClosedPeriods.Contains(p.Id)
            || (policy.PeriodClosesAfterDays is { } days && submission.At >= year.Clock!.EndOfDay(p.Last.PlusDays(days))));
    }

    private bool IsOpenedByAct(RevisedYear year, Change change, FactPlace place, Defect closed)
    {
        if (submission.Act is not { } id)
        {
            report(closed.Code, closed.Arguments.AsSpan());
            return false;
        }

        if (year.FindAct(id) is not { } act)
        {
            report(RefusalDefects.ActMissing, id.Value);
            return false;
        }

        if (act.ClosedAt is { } closedAt)
        {
            report(RefusalDefects.ActClosed, id.Value, Wording.Of(year.Clock!.LocalOf(closedAt)));
            return false;
        }

        if (act.Journal != place.Journal || act.Pupil != place.Pupil || !Periods.Of(year, place).Any(p => p.Id == act.Period))
        {
            report(RefusalDefects.ActElsewhere, id.Value, change.Address.ToString());
            return false;
        }

        var (needed, given) = (ApprovalsFor(change), year.Group(LedgerRevisedKinds.Approvals, Owner.Of(id)).Count());
        if (given < needed)
        {
            report(RefusalDefects.ActNotApproved, id.Value, $"{needed}", $"{given}");
            return false;
        }

        ActUsed = act;
        return true;
    }

    private bool HasReason(Change change, int age)
    {
        if (submission.Reason is null)
        {
            report(RefusalDefects.ReasonNeeded, change.Address.ToString(), $"{age}");
        }

        return submission.Reason is not null;
    }

    private bool HasApproval(Change change, int age)
    {
        var (needed, given) = (ApprovalsFor(change), submission.ApproverCount);
        if (given < needed)
        {
            report(RefusalDefects.ApprovalNeeded, change.Address.ToString(), $"{age}", $"{needed}", $"{given}");
        }

        return given >= needed;
    }

    private int ApprovalsFor(Change change) => MarkDirection.Lowers(change.Held?.Fact, change.After) ? policy.ApprovalsToLower : policy.ApprovalsToRaise;
}
