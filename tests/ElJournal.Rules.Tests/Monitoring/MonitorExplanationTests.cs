using ElJournal.Domain.Journals;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Rules.Tests.Monitoring;

/// <summary>A monitor explains by the facts and the time of now, not by those with which it began.</summary>
public sealed class MonitorExplanationTests
{
    private static readonly Instant Beginning = Instant.FromUtc(2023, 12, 12, 8, 0);

    [Fact]
    public void Explain_AfterTimeAndAFact_TellsTheVerdictThatStands()
    {
        var school = DemoSchool.Make(new DemoOptions { Pupils = 30, Seed = 1 }).Record;
        var monitor = new ComplianceMonitor(new Regulation(TestPacks.Lenskaya), school, Beginning);
        var (lesson, pending) = school.Journals.SelectMany(j => j.Lessons)
            .Select(l => (l.Current, Verdict: monitor.Standing.FirstOrDefault(s => s.Id == $"lesson.recorded@lesson:{l.Id}")))
            .First(l => l.Verdict?.Verdict == Verdict.Pending);

        monitor.Advance(pending!.Due.Instant + Duration.FromDays(1));
        Assert.Equal(VerdictOf(monitor, pending), monitor.Explain(pending.Id)!.Verdict);
        Assert.NotEqual(Verdict.Pending, monitor.Explain(pending.Id)!.Verdict);

        monitor.Apply(monitor.AsOf, FactChange.Put(lesson with { Status = LessonStatus.Cancelled, Recorded = new Provenance(monitor.AsOf, null) }));
        Assert.Equal(Verdict.NotApplicable, monitor.Explain(pending.Id)!.Verdict);
    }

    private static Verdict VerdictOf(ComplianceMonitor monitor, StandingVerdict pending) =>
        monitor.Standing.FirstOrDefault(s => s.Id == pending.Id && s.Binding == pending.Binding)?.Verdict ?? Verdict.Fulfilled;
}
