using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Laws;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.Tests.Monitoring;

/// <summary>Whatever happens to the facts of a school, its monitor says what a fresh audit says.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 150, Replay = "20230901,23")]
public sealed class MonitorProperties
{
    private static readonly ImmutableArray<Regulation> Regulations = [.. PackLibrary.Standard.Ids.Select(id => new Regulation(PackLibrary.Standard.Find(id)!))];

    [Property]
    public void Monitor_says_after_every_step_what_a_fresh_audit_says(SmallHistory history, byte act)
    {
        var regulation = Regulations[act % Regulations.Length];
        var monitor = new ComplianceMonitor(regulation, history.Start.Build(), history.AsOf);
        AssertEqual(regulation, monitor, history.Start.Build(), history.AsOf);
        foreach (var step in history.Steps)
        {
            Apply(monitor, step);
            AssertEqual(regulation, monitor, step.Year.Build(), step.At);
        }
    }

    [Property]
    public void Delta_is_what_differs_between_the_verdicts_before_and_after(SmallHistory history, byte act)
    {
        var monitor = new ComplianceMonitor(Regulations[act % Regulations.Length], history.Start.Build(), history.AsOf);
        foreach (var step in history.Steps)
        {
            var before = Verdicts(monitor);
            var foreseen = monitor.Preview(step.At, Changes(step));
            Assert.Equal(before, Verdicts(monitor));

            var delta = Apply(monitor, step);

            Assert.Equal(delta.Changes.AsEnumerable(), foreseen.Changes.AsEnumerable());
            var after = Verdicts(monitor);
            Assert.Equal(before.Except(after), delta.Changes.Select(c => c.Before).OfType<StandingVerdict>().Select(Text).Order(StringComparer.Ordinal));
            Assert.Equal(after.Except(before), delta.Changes.Select(c => c.After).OfType<StandingVerdict>().Select(Text).Order(StringComparer.Ordinal));
        }
    }

    private static VerdictDelta Apply(ComplianceMonitor monitor, SmallStep step) => monitor.Apply(step.At, Changes(step));

    private static ImmutableArray<FactChange> Changes(SmallStep step) => step.Before is null && step.After is null ? [] : [new FactChange(step.Before, step.After)];

    private static void AssertEqual(Regulation regulation, ComplianceMonitor monitor, SchoolYearRecord record, Instant asOf)
    {
        var fresh = EngineLedger.Of(regulation, record, asOf);
        var held = monitor.ToAudit();
        var (expected, actual) = (Standing(fresh), monitor.Standing.Select(s => $"{s.Id} {s.Verdict}").ToHashSet(StringComparer.Ordinal));

        Assert.Empty(expected.Except(actual).Select(v => $"missing: {v}").Concat(actual.Except(expected).Select(v => $"superfluous: {v}")));
        Assert.Equal(Findings(fresh.Findings.Where(f => !f.IsAdvice).Select(f => f.Finding)), Findings(held.Findings));
        Assert.Equal(Findings(fresh.Findings.Where(f => f.IsAdvice).Select(f => f.Finding)), Findings(held.Advice));
        Assert.Equal(Gaps(fresh.Summary), Gaps(held.Summary));
        Assert.Equal(fresh.Summary.Notices.AsEnumerable(), held.Summary.Notices.AsEnumerable());
        Assert.Equal(
            fresh.Verdicts.Where(v => v.Value.Verdict == Verdict.Pending).Select(v => $"{v.Key} {v.Value.Due}").Order(StringComparer.Ordinal),
            monitor.OpenDuties.Select(d => $"{d.Id} {d.Due}").Order(StringComparer.Ordinal));
        Assert.Equal(Counts(fresh.Summary), Counts(held.Summary));
        Assert.Equal(fresh.Summary.Totals, monitor.Totals);
    }

    private static HashSet<string> Standing(EngineLedger fresh) =>
        fresh.Verdicts.Where(v => v.Value.Verdict is not (Verdict.Fulfilled or Verdict.NotApplicable or Verdict.NotInForce)).Select(v => $"{v.Key} {v.Value.Verdict}").ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Findings(IEnumerable<Finding> findings) =>
        findings.Select(f => $"{f.Binding.Act} {f.Binding.Clause.Id} {f} {f.Journal} by {f.Bearer} due {f.Due} done {f.FulfilledAt} {f.Detail}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Gaps(AuditSummary summary) =>
        summary.Undetermined.SelectMany(g => g.Gaps.Select(about => $"{g.Binding.Act} {g.Binding.Clause.Id} {g.Binding.Norm.Id}@{about}: {g.Reason}")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Counts(AuditSummary summary) =>
        from binding in Enumerable.Range(0, summary.Regulation.Bindings.Length)
        from isAdvice in new[] { false, true }
        from verdict in Enum.GetValues<Verdict>()
        select $"{summary.Regulation.Bindings[binding].Norm.Id} {isAdvice} {verdict} {summary.Counts.Of(binding, isAdvice, verdict)}";

    private static List<string> Verdicts(ComplianceMonitor monitor) => [.. monitor.Standing.Select(Text).Order(StringComparer.Ordinal)];

    private static string Text(StandingVerdict v) => $"{v.Binding.Act} {v.Binding.Clause.Id} {v} {v.IsAdvice} by {v.Bearer} due {v.Due} done {v.FulfilledAt} {v.Detail}";
}
