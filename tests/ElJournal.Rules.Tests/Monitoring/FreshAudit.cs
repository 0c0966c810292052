using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Laws;
using NodaTime;

namespace ElJournal.Rules.Tests.Monitoring;

/// <summary>Holds a monitor to an audit of the same facts made from nothing.</summary>
internal static class FreshAudit
{
    /// <summary>Asserts that verdicts, due times, findings with all they say, gaps, notices and counts are the same.</summary>
    internal static void AssertSame(Regulation regulation, ComplianceMonitor monitor, SchoolYearRecord record, Instant asOf)
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
}
