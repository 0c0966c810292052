using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>The engine says of every record at every instant what a second implementation, written clause by clause, says: under each act.</summary>
[Laws(150, "20230901,7", Arbitrary = [typeof(Arbitraries)])]
public sealed class EngineAgainstOracleProperties
{
    private static readonly PolicyEngine[] Engines = [.. PackLibrary.Standard.Ids.Where(id => id != "base").Select(id => new PolicyEngine(PackLibrary.Standard.Get(id).Value))];

    private static readonly (Verdict Engine, OracleVerdict Oracle)[] Courses =
    [
        (Verdict.Fulfilled, OracleVerdict.Fulfilled), (Verdict.FulfilledLate, OracleVerdict.FulfilledLate), (Verdict.Pending, OracleVerdict.Pending), (Verdict.Overdue, OracleVerdict.Overdue),
        (Verdict.NotApplicable, OracleVerdict.NotApplicable), (Verdict.NotInForce, OracleVerdict.NotInForce), (Verdict.Undetermined, OracleVerdict.Undetermined),
    ];

    private static readonly (Verdict Engine, OracleVerdict Oracle)[] Outcomes =
    [
        (Verdict.Violated, OracleVerdict.Violated), (Verdict.Fulfilled, OracleVerdict.Kept), (Verdict.NotApplicable, OracleVerdict.NotApplicable),
        (Verdict.NotInForce, OracleVerdict.NotInForce), (Verdict.Undetermined, OracleVerdict.Undetermined),
    ];

    [Property]
    public void Engine_says_what_the_oracle_says(AuditMoment moment) => UnderEachAct(moment, (engine, record, judged) =>
    {
        var audit = engine.Audit(record, moment.AsOf);

        AssertFindings(audit, judged);
        AssertDoubts(engine, audit, judged);
        AssertCountsOfWhatBinds(engine, audit, judged);
        AssertCountsOfMarks(engine, audit, judged);
        if (engine.Regulation.Packs[0].Id == "federal")
        {
            AssertCountsOfAdvice(engine, audit, judged);
        }
    });

    [Property]
    public void Engine_finds_what_a_closing_finds(AuditMoment moment, int seed)
    {
        var dice = new Random(seed);
        var points = moment.Year.TurningPoints();
        var closed = points.IsEmpty || moment.Year.Journals.IsEmpty
            ? moment.Year
            : moment.Year with { Ledger = moment.Year.Ledger.Add(new JournalClosing(dice.Next(3) == 0 ? null : moment.Year.Journals[dice.Next(moment.Year.Journals.Length)].Id, points[dice.Next(points.Length)])) };

        UnderEachAct(moment with { Year = closed }, (engine, record, judged) => Assert.Equal(
            judged.Where(r => r.Verdict is OracleVerdict.Overdue or OracleVerdict.FulfilledLate).Select(r => $"{r.Norm}@{r.About} {r.Verdict} due {r.Due} done {r.FulfilledAt}").Order(StringComparer.Ordinal),
            FindingsOf(engine.Audit(record, moment.AsOf)).Where(f => f.Verdict != Verdict.Violated).Select(f => $"{f.Id} {f.Verdict} due {f.Due} done {f.FulfilledAt}").Order(StringComparer.Ordinal)));
    }

    private static void AssertFindings(Audit audit, IReadOnlyList<OracleRow> judged)
    {
        var found = FindingsOf(audit)
            .Select(f => $"{f.Id} {f.Verdict} due {f.Due} done {f.FulfilledAt}");
        var expected = judged
            .Where(r => r.Verdict is OracleVerdict.Overdue or OracleVerdict.FulfilledLate or OracleVerdict.Violated)
            .Select(r => $"{r.Norm}@{r.About} {r.Verdict} due {r.Due} done {r.FulfilledAt}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    /// <summary>The engine is in doubt where the oracle is.</summary>
    private static void AssertDoubts(PolicyEngine engine, Audit audit, IReadOnlyList<OracleRow> judged)
    {
        var found = audit.Summary.Undetermined.SelectMany(u => u.Gaps.Select(about => $"{u.Binding.Norm.Id}@{about}"));
        var expected = judged.Where(r => r.Verdict == OracleVerdict.Undetermined && !IsAdvice(engine, r.Norm)).Select(r => $"{r.Norm}@{r.About}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static void AssertCountsOfWhatBinds(PolicyEngine engine, Audit audit, IReadOnlyList<OracleRow> judged)
    {
        var byVerdict = judged.ToLookup(r => (r.Norm, r.Verdict));
        var bound = engine.Regulation.Bindings.Select((b, i) => (b.Norm, Index: i, IsBinding: b.Editions[0].Force == Force.Binding)).Where(b => b.IsBinding).ToList();
        var found = bound.SelectMany(b => VerdictsOf(b.Norm).Select(v => $"{b.Norm.Id} {v.Oracle} {audit.Summary.Counts.Of(b.Index, isAdvice: false, v.Engine)}"));
        var expected = bound.SelectMany(b => VerdictsOf(b.Norm).Select(v => $"{b.Norm.Id} {v.Oracle} {byVerdict[(b.Norm.Id.Value, v.Oracle)].Count()}"));
        Assert.Equal(expected, found);
    }

    /// <summary>What is said of the marks of a period is advice.</summary>
    private static void AssertCountsOfMarks(PolicyEngine engine, Audit audit, IReadOnlyList<OracleRow> judged)
    {
        var bound = engine.Regulation.Bindings.Select((b, i) => (Norm: b.Norm.Id.Value, Index: i)).Where(b => b.Norm is "mark.minimum-reached" or "final-mark.follows-rule" or "mark.last-week-surge").ToList();
        Assert.Equal(
            bound.SelectMany(b => Outcomes.Select(v => $"{b.Norm} {v.Oracle} {judged.Count(r => r.Norm == b.Norm && r.Verdict == v.Oracle)}")),
            bound.SelectMany(b => Outcomes.Select(v => $"{b.Norm} {v.Oracle} {audit.Summary.Counts.Of(b.Index, isAdvice: true, v.Engine)}")));
    }

    private static void AssertCountsOfAdvice(PolicyEngine engine, Audit audit, IReadOnlyList<OracleRow> judged)
    {
        var found = engine.Regulation.Bindings.SelectMany((b, i) => Outcomes.Select(v => $"{b.Norm.Id} {v.Oracle} {audit.Summary.Counts.Of(i, isAdvice: true, v.Engine)}"));
        Assert.Equal(
            engine.Regulation.Bindings.SelectMany(b => Outcomes.Select(v => $"{b.Norm.Id} {v.Oracle} {judged.Count(r => r.Norm == b.Norm.Id.Value && r.Verdict == v.Oracle)}")),
            found);
    }

    private static IEnumerable<Finding> FindingsOf(Audit audit) => audit.Findings.Concat(audit.Advice);

    private static (Verdict Engine, OracleVerdict Oracle)[] VerdictsOf(Norm norm) => norm.Kind == NormKind.Obligation ? Courses : Outcomes;

    private static void UnderEachAct(AuditMoment moment, Action<PolicyEngine, SchoolYearRecord, IReadOnlyList<OracleRow>> compare)
    {
        var record = moment.Year.FullyCovered().Build();
        foreach (var engine in Engines)
        {
            compare(engine, record, ClauseByClause.Judge(engine.Regulation.Packs[0].Id, record, moment.AsOf));
        }
    }

    /// <summary>Says whether a norm is advice: what is unknown of it is counted, and not listed.</summary>
    private static bool IsAdvice(PolicyEngine engine, string norm) => engine.Regulation.Bindings.All(b => b.Norm.Id.Value != norm || b.Editions[0].Force == Force.Advice);
}
