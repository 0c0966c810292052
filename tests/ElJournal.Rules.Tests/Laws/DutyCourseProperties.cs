using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.Tests.Laws;

/// <summary>The way of a duty from one turning point of a year to the next.</summary>
/// <remarks>Each year is audited at dozens of instants, so a few years are as many audits as other laws make.</remarks>
[Laws(20, "20230901,13", Arbitrary = [typeof(Arbitraries)])]
public sealed class DutyCourseProperties
{
    private static readonly Regulation Lenskaya = new(TestPacks.Lenskaya);

    private static readonly Verdict[] Determined = [Verdict.Fulfilled, Verdict.FulfilledLate, Verdict.Pending, Verdict.Overdue];

    /// <summary>How a duty may move while time goes on and entries are made.</summary>
    private static readonly (Verdict Before, Verdict After)[] Moves =
    [
        (Verdict.Pending, Verdict.Fulfilled),
        (Verdict.Pending, Verdict.Overdue),
        (Verdict.Pending, Verdict.FulfilledLate),
        (Verdict.Overdue, Verdict.FulfilledLate),
    ];

    [Property]
    public void A_duty_moves_only_from_pending_to_fulfilled_or_through_overdue_to_late(SmallYear drawn)
    {
        var year = WithSettledFacts(drawn).FullyCovered();
        var record = year.Build();
        Dictionary<string, Verdict>? before = null;
        foreach (var instant in InstantsOf(year))
        {
            var now = DutiesOf(EngineLedger.Of(Lenskaya, record, instant));
            foreach (var (id, verdict) in now.Where(d => Determined.Contains(d.Value)))
            {
                if (before is not null && before.TryGetValue(id, out var earlier) && Determined.Contains(earlier) && earlier != verdict)
                {
                    Assert.True(Moves.Contains((earlier, verdict)), $"{id} went from {earlier} to {verdict} at {instant}");
                }
            }

            before = now;
        }
    }

    /// <summary>
    /// Leaves out the facts that open or close a duty, or move its term, while time goes on: cancellations, changes of who taught, works done on another day.
    /// A paper that was handed over in time and entered later was in time all along, so here papers are entered when they are handed over, and not twice at that instant.
    /// </summary>
    private static SmallYear WithSettledFacts(SmallYear year) => year with
    {
        Lessons =
        [
            .. year.Lessons.GroupBy(l => l.Lesson).SelectMany(g => g.Where(l => l.Status == g.Last().Status && l.Status != LessonStatus.Cancelled))
                .Select(l => l with { Teacher = null }),
        ],
        Homework = [.. year.Homework.Where(h => HasLesson(year, h.Lesson))],
        Attendance = [.. year.Attendance.Where(a => HasLesson(year, a.Lesson))],
        Assessments = [.. year.Assessments.Where(a => a.Lesson is not { } lesson || HasLesson(year, lesson))],
        Marks = [.. year.Marks.Where(m => year.Assessments.Any(a => a.Id == m.Assessment && (a.Lesson is not { } lesson || HasLesson(year, lesson)))).Select(m => m with { Day = null })],
        Ledger =
        [
            .. year.Ledger.Select(f => f is Printout { HandedOverAt: { } at } paper && paper.Recorded.At > at ? paper with { Recorded = paper.Recorded with { At = at } } : f)
                .DistinctBy(f => (f.GetType(), f.Key, f.Recorded.At)),
        ],
    };

    private static bool HasLesson(SmallYear year, LessonId lesson) => year.Lessons.Last(l => l.Lesson == lesson).Status != LessonStatus.Cancelled;

    private static IEnumerable<Instant> InstantsOf(SmallYear year)
    {
        var points = year.TurningPoints();
        return points.SelectMany(p => new[] { p - Duration.Epsilon, p, p + Duration.Epsilon }).Distinct().Order().Where((_, i) => points.Length < 15 || i % 3 == points.Length % 3);
    }

    private static Dictionary<string, Verdict> DutiesOf(EngineLedger ledger) =>
        ledger.Verdicts.Where(v => Lenskaya.Bindings[v.Value.Binding].Norm.Kind == NormKind.Obligation).ToDictionary(v => v.Key, v => v.Value.Verdict);
}
