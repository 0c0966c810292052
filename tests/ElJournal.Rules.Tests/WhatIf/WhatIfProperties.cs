using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Naive;
using ElJournal.Rules.Tests.Support;
using ElJournal.Rules.WhatIf;
using ElJournal.Testing.Demo;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.Tests.WhatIf;

/// <summary>What changes under another act is what two separate audits differ in, duty by duty.</summary>
[Laws(20, "20230901,13", Arbitrary = [typeof(Arbitraries)])]
public sealed class WhatIfProperties
{
    [Property]
    public void Changes_are_what_two_naive_audits_differ_in(AuditMoment moment, int seed)
    {
        var about = moment.Year.Lessons.IsEmpty ? moment.Year.Year.First : moment.Year.Lessons[0].Date;

        AssertDiffers(TestPacks.Lenskaya, RandomPacks.Make(seed, about), moment.Year.Build(), moment.AsOf);
        AssertDiffers(RandomPacks.Make(seed, about), RandomPacks.Make(seed + 1, about), moment.Year.Build(), moment.AsOf);
    }

    [Theory]
    [InlineData("lenskaya-2017", "elista-2023")]
    [InlineData("aleksandrovskaya-2021", "saki-2020")]
    public void Changes_OfADemoSchool_AreWhatTwoAuditsDifferIn(string left, string right) =>
        AssertDiffers(PackLibrary.Standard.Find(left)!, PackLibrary.Standard.Find(right)!, DemoSchool.Make(new DemoOptions { Pupils = 30, Seed = 3, Regulation = left }).Record, Instant.FromUtc(2024, 2, 1, 12, 0));

    private static void AssertDiffers(RegulationPack left, RegulationPack right, SchoolYearRecord record, Instant asOf)
    {
        var found = new Collecting();
        var index = SchoolIndexBuilder.Build(record, asOf);

        var summary = WhatIfRun.Run(left, right, record, index, found);

        Assert.Equal(Expected(left, right, record, asOf).Order(StringComparer.Ordinal), found.Changes.Select(c => $"{c.Id}: {Words(c.Left)} → {Words(c.Right)}").Order(StringComparer.Ordinal));
        AssertSums(summary, found.Changes);
        var (a, b) = (new PolicyEngine(left).Audit(record, asOf), new PolicyEngine(right).Audit(record, asOf));
        Assert.Equal((a.Summary.Totals, b.Summary.Totals), (summary.LeftTotals, summary.RightTotals));
        Assert.Equal((a.Findings.Length, b.Findings.Length), (summary.Counts.LeftFindings, summary.Counts.RightFindings));
    }

    private static IEnumerable<string> Expected(RegulationPack left, RegulationPack right, SchoolYearRecord record, Instant asOf)
    {
        var (a, b) = (StatesOf(left, record, asOf), StatesOf(right, record, asOf));
        return a.Keys.Union(b.Keys)
            .Select(id => (Id: id, Left: a.GetValueOrDefault(id, "нет"), Right: b.GetValueOrDefault(id, "нет")))
            .Where(s => s.Left != s.Right)
            .Select(s => $"{s.Id}: {s.Left} → {s.Right}");
    }

    private static Dictionary<string, string> StatesOf(RegulationPack pack, SchoolYearRecord record, Instant asOf)
    {
        var regulation = new Regulation(pack);
        return NaiveInterpreter.Judge(regulation, record, asOf)
            .Where(v => v.Verdict is not (Verdict.NotApplicable or Verdict.NotInForce))
            .Where(v => v.Verdict != Verdict.Fulfilled || regulation.Bindings[v.Binding].Norm.Kind == NormKind.Obligation)
            .ToDictionary(v => v.Id, v => $"{v.Verdict} {(v.Verdict is Verdict.Undetermined or Verdict.Violated ? null : v.Due.InstantOrNull)} {(v.IsAdvice ? Force.Advice : Force.Binding)} {v.Bearer}");
    }

    private static string Words(DutyState? state) => state is null ? "нет" : $"{state.Verdict} {state.Due} {state.Force} {state.Bearer}";

    /// <summary>The figures are those of the changes: in all, by clause, and by person but for those that pass from one to another.</summary>
    private static void AssertSums(WhatIfSummary summary, List<DutyChange> changes)
    {
        Assert.Equal(changes.Count, summary.Counts.Changes);
        Assert.Equal(changes.Count, summary.Clauses.Sum(c => c.Counts.Changes));
        foreach (var kind in changes.GroupBy(c => c.Kind))
        {
            Assert.Equal(kind.Count(), Count(summary.Counts, kind.Key));
            Assert.Equal(kind.Count(), summary.Clauses.Sum(c => Count(c.Counts, kind.Key)));
            Assert.Equal(kind.Sum(c => new[] { c.Left, c.Right }.OfType<DutyState>().Select(s => s.Bearer).Distinct().Count()), summary.Bearers.Sum(b => Count(b.Counts, kind.Key)));
        }

        Assert.Equal(summary.Counts.LeftFindings, summary.Clauses.Sum(c => c.Counts.LeftFindings));
        Assert.Equal(summary.Counts.RightFindings, summary.Bearers.Sum(b => b.Counts.RightFindings));
    }

    private static int Count(ChangeCounts counts, DutyChangeKind kind) => kind switch
    {
        DutyChangeKind.Appeared => counts.Appeared,
        DutyChangeKind.Vanished => counts.Vanished,
        DutyChangeKind.OtherVerdict => counts.OtherVerdict,
        DutyChangeKind.OtherDue => counts.OtherDue,
        _ => counts.OtherBearer,
    };

    private sealed class Collecting : IDutyChangeSink
    {
        internal List<DutyChange> Changes { get; } = [];

        public void Change(DutyChange change) => Changes.Add(change);
    }
}
