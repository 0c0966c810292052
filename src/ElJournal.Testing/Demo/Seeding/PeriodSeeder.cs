using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Chooses the pupils with whose final or current marks of a period something is done wrong, or nearly is.</summary>
internal sealed class PeriodSeeder(SchoolPlan plan)
{
    private const int Most = 80;

    private static readonly FinalSlip[] Late = [FinalSlip.FirstTickLate, FinalSlip.Never, FinalSlip.DaysLate];
    private static readonly FinalSlip[] EnteredInTime = [FinalSlip.LastTick, FinalSlip.CorrectedLater, FinalSlip.NotAttested];
    private static readonly FinalSlip[] PublishedInTime = [FinalSlip.LastTick, FinalSlip.CorrectedLater];

    private readonly Dice dice = Dice.For(plan.Options.Seed, "period twists");

    internal void Seed()
    {
        Seed(Norms.FinalMarkRecorded, EnteredInTime);
        Seed(Norms.FinalMarkPublished, PublishedInTime);
        SeedCurrent();
    }

    private void Seed(string norm, FinalSlip[] nearMisses)
    {
        if (!plan.Rules.Binds(norm))
        {
            return;
        }

        var dealt = Slips.Deal(dice, Results().Select(r => (r.Journal, r.Period, r.Member)), Count, Late, nearMisses, static (_, _) => true);
        foreach (var ((journal, period, member), slip) in dealt)
        {
            journal.FinalSlips.Add((period.Id, member), slip);
        }
    }

    /// <summary>Current marks: a few journals that have lessons without works, and pupils of whom no work is twisted.</summary>
    private void SeedCurrent()
    {
        if (!plan.Rules.Binds(Norms.MarkCurrentGiven))
        {
            return;
        }

        // One pupil a journal and period: so others have marks for every work.
        var cases = Results()
            .Where(r => r.Period.Kind != PeriodKind.Year && r.Member.IsWholeYear && !r.Journal.Assessments.Exists(a => a.Target == r.Member))
            .GroupBy(r => (r.Journal, r.Period.Id))
            .Select(g => dice.Pick(g.ToList()));
        var dealt = Slips.Deal(
            dice, cases, Count, [CurrentSlip.Never, CurrentSlip.FirstTickLate], [CurrentSlip.LastTick, CurrentSlip.NeverCame], (c, slip) => slip == CurrentSlip.NeverCame || CanHappen(c.Journal, c.Period));
        foreach (var ((journal, period, member), slip) in dealt)
        {
            journal.CurrentSlips.Add((period.Id, member), slip);
        }
    }

    private int Count => Math.Clamp(plan.Classes.Count * 2, LessonSeeder.Least, Most);

    private IEnumerable<(JournalPlan Journal, StudyPeriod Period, Member Member)> Results() =>
        from journal in plan.Journals
        where journal.IsMarked
        from period in Periods.Concerning(journal.Class!)
        from member in journal.MembersOn(DayTable.DayOf(period.Last))
        select (journal, period, member);

    /// <summary>The pupil must come to a lesson without a work, and late enough for a mark of it to be in time for its own clause.</summary>
    private static bool CanHappen(JournalPlan journal, StudyPeriod period) => journal.LastPlainLessonOf(period) is { } last
        && DayTable.DayOf(period.Last) - last.Day <= 5
        && journal.Assessments.Exists(a => a.Lesson is not null && a.Twist.IsNone && a.Day >= DayTable.DayOf(period.First) && a.Day < last.Day);
}
