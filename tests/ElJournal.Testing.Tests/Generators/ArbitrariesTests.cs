using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Tests.Oracle;
using ElJournal.Testing.Demo;
using ElJournal.Testing.Generators;
using NodaTime;

namespace ElJournal.Testing.Tests.Generators;

/// <summary>Generators reach what they are for: a generator that never makes a case proves nothing about it.</summary>
public sealed class ArbitrariesTests
{
    private static readonly AuditMoment[] Moments = [.. Enumerable.Range(1, 600).Select(Moment)];

    [Fact]
    public void SchoolDates_ReachTheEdges()
    {
        var dates = Enumerable.Range(1, 1000).Select(i => Edges.DateOf2023(Dice.For((ulong)i, "date"))).ToHashSet();

        Assert.Superset(new HashSet<LocalDate> { new(2023, 9, 1), new(2024, 2, 29), new(2023, 11, 6), new(2024, 4, 27), new(2024, 8, 31) }, dates);
        Assert.True(dates.Count > 100);
    }

    [Fact]
    public void SmallYears_ReachEveryKindOfFact()
    {
        var years = Moments.Select(m => m.Year).ToList();

        Assert.Equal(Enum.GetValues<LessonStatus>(), years.SelectMany(y => y.Lessons).Select(l => l.Status).Distinct().Order());
        Assert.Contains(years, y => y.Lessons.Any(l => l.Status == LessonStatus.Held && l.Recorded.At is null));
        Assert.Contains(years, y => y.Lessons.Any(l => l.Start is null));
        Assert.Contains(years, y => y.Lessons.Any(l => l.SubstitutionRecordedAt > l.Recorded.At));
        Assert.Contains(years, y => y.Lessons.GroupBy(l => l.Lesson).Any(g => g.Count() > 1));
        Assert.Contains(years, y => y.Homework.Any(h => h.IsStatedNone));
        Assert.Contains(years, y => y.Homework.Any(h => !h.IsStatedNone && !h.IsTask));
        Assert.Contains(years, y => y.Marks.Any(m => m.Day is not null));
        Assert.Contains(years, y => y.Assessments.Any(a => a.Lesson is null));
        Assert.Superset(LedgerKinds.All.Select(k => k.FactType).ToHashSet(), years.SelectMany(y => y.Ledger).Select(f => f.GetType()).Append(typeof(JournalClosing)).ToHashSet());
        Assert.Contains(years, y => y.Ledger.IsEmpty);
        Assert.Contains(years, y => y.Enrolments.Any(e => e.Recorded.At is not null));
        Assert.Contains(years, y => y.Ledger.GroupBy(f => (f.GetType(), f.Key)).Any(g => g.Count() > 1));
        Assert.Equal(Enum.GetValues<CoverageLevel>(), years.SelectMany(y => y.Coverage).Select(c => c.Level).Distinct().Order());
    }

    /// <summary>Every verdict of every norm that can have it comes up, so that laws about them are not empty.</summary>
    [Fact]
    public void AuditMoments_ReachEveryVerdictOfEveryNorm()
    {
        var reached = Moments.SelectMany(m => ClauseByClause.Judge("lenskaya-2017", m.Year.Build(), m.AsOf)).Select(r => (r.Norm, r.Verdict)).ToHashSet();

        string[] duties = ["lesson.recorded", "substitution.shown", "attendance.recorded", "homework.recorded", "homework.before-last-lesson", "mark.recorded"];
        OracleVerdict[] courses =
        [
            OracleVerdict.Fulfilled, OracleVerdict.FulfilledLate, OracleVerdict.Pending, OracleVerdict.Overdue, OracleVerdict.NotApplicable, OracleVerdict.NotInForce, OracleVerdict.Undetermined,
        ];
        Assert.Empty(duties.SelectMany(d => courses.Select(c => (d, c))).Except(reached));
        string[] bans =
        [
            "lesson.not-ahead", "attendance.not-ahead", "lesson.on-school-day", "mark.pupil-present", "mark.lesson-held", "mark.pupil-enrolled",
            "class.one-lesson-at-a-time", "teacher.one-lesson-at-a-time", "order.one-date",
        ];
        Assert.Empty(bans.Select(b => (b, OracleVerdict.Violated)).Except(reached));
    }

    [Fact]
    public void InstantsBesideTurningPoints_AreCommon() =>
        Assert.True(Moments.Count(m => m.Year.TurningPoints().Any(p => Duration.Max(p - m.AsOf, m.AsOf - p) <= Duration.Epsilon)) > Moments.Length / 2);

    private static AuditMoment Moment(int seed)
    {
        var year = SmallYearMaker.Make((ulong)seed);
        return new AuditMoment(year, Edges.InstantNear(year, Dice.For((ulong)seed, "as of")));
    }
}
