using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>The engine says of every record at every instant what a second implementation, written clause by clause, says: under each act.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300, Replay = "20230901,7")]
public sealed class EngineAgainstOracleProperties
{
    /// <summary>The kinds of case whose clauses are written down a second time.</summary>
    private static readonly string[] Kinds =
    [
        "lesson", "result", "final-mark", "final-result", "journal-period", "class-day", "teacher-day", "order",
        "report-month", "report-day", "year-start", "year-end", "journal-list", "journal-plan", "closed-journal", "class-timetable", "pupil-record", "staff-record", "archive", "order-entry", "printout", "reference",
        "control-work", "journal-load", "class-load", "weight-change",
    ];

    private static readonly PolicyEngine[] Engines = [.. PackLibrary.Standard.Ids.Where(id => id != "base").Select(id => new PolicyEngine(PackLibrary.Standard.Get(id).Value))];

    private static readonly Verdict[] Courses =
        [Verdict.Fulfilled, Verdict.FulfilledLate, Verdict.Pending, Verdict.Overdue, Verdict.NotApplicable, Verdict.NotInForce, Verdict.Undetermined];

    private static readonly (Verdict Engine, OracleVerdict Oracle)[] Outcomes =
    [
        (Verdict.Violated, OracleVerdict.Violated), (Verdict.Fulfilled, OracleVerdict.Kept), (Verdict.NotApplicable, OracleVerdict.NotApplicable),
        (Verdict.NotInForce, OracleVerdict.NotInForce), (Verdict.Undetermined, OracleVerdict.Undetermined),
    ];

    [Property]
    public void Engine_finds_what_the_oracle_finds(AuditMoment moment) => UnderEachAct(moment, (engine, record, judged) =>
    {
        var audit = engine.Audit(record, moment.AsOf);

        var found = FindingsOf(audit)
            .Where(f => IsJudged(f.Binding) && IsComparable(moment.Year, f.Binding.Norm.Id.Value))
            .Select(f => $"{f.Id} {f.Verdict} due {f.Due} done {f.FulfilledAt}");
        var expected = judged
            .Where(r => r.Verdict is OracleVerdict.Overdue or OracleVerdict.FulfilledLate or OracleVerdict.Violated && IsComparable(moment.Year, r.Norm))
            .Select(r => $"{r.Norm}@{r.About} {r.Verdict} due {r.Due} done {r.FulfilledAt}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    });

    [Property]
    public void Engine_is_in_doubt_where_the_oracle_is(AuditMoment moment) => UnderEachAct(moment, (engine, record, judged) =>
    {
        var audit = engine.Audit(record, moment.AsOf);

        var found = audit.Summary.Undetermined.Where(u => IsJudged(u.Binding)).SelectMany(u => u.Gaps.Select(about => $"{u.Binding.Norm.Id}@{about}"));
        var expected = judged.Where(r => r.Verdict == OracleVerdict.Undetermined && !IsAdvice(engine, r.Norm)).Select(r => $"{r.Norm}@{r.About}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    });

    [Property]
    public void Engine_counts_every_verdict_of_a_duty_as_the_oracle_does(AuditMoment moment) => UnderEachAct(moment, (engine, record, judged) =>
    {
        var counts = engine.Audit(record, moment.AsOf).Summary.Counts;

        var byVerdict = judged.ToLookup(r => (r.Norm, r.Verdict));
        var duties = engine.Regulation.Bindings.Select((b, i) => (Binding: b, Index: i))
            .Where(b => IsJudged(b.Binding) && b.Binding.Norm.Kind == NormKind.Obligation && b.Binding.Editions[0].Force == Force.Binding)
            .Select(b => (Norm: b.Binding.Norm.Id.Value, b.Index))
            .ToList();
        var found = duties.SelectMany(d => Courses.Select(v => $"{d.Norm} {v} {counts.Of(d.Index, isAdvice: false, v)}"));
        var expected = duties.SelectMany(d => Courses.Select(v => $"{d.Norm} {v} {byVerdict[(d.Norm, Enum.Parse<OracleVerdict>(v.ToString()))].Count()}"));
        Assert.Equal(expected, found);
    });

    [Property]
    public void Engine_counts_every_verdict_of_the_federal_advice_as_the_oracle_does(AuditMoment moment) => UnderEachAct(moment, (engine, record, judged) =>
    {
        if (engine.Regulation.Packs[0].Id != "federal")
        {
            return;
        }

        var counts = engine.Audit(record, moment.AsOf).Summary.Counts;
        var found = engine.Regulation.Bindings.SelectMany((b, i) => Outcomes.Select(v => $"{b.Norm.Id} {v.Oracle} {counts.Of(i, isAdvice: true, v.Engine)}"));
        Assert.Equal(
            engine.Regulation.Bindings.SelectMany(b => Outcomes.Select(v => $"{b.Norm.Id} {v.Oracle} {judged.Count(r => r.Norm == b.Norm.Id.Value && r.Verdict == v.Oracle)}")),
            found);
    });

    [Property]
    public void Engine_finds_what_a_closing_finds_in_the_journals_of_a_school(AuditMoment moment, int seed)
    {
        var dice = new Random(seed);
        var points = moment.Year.TurningPoints();
        var closed = points.IsEmpty || moment.Year.Journals.IsEmpty
            ? moment.Year
            : moment.Year with { Ledger = moment.Year.Ledger.Add(new JournalClosing(dice.Next(3) == 0 ? null : moment.Year.Journals[dice.Next(moment.Year.Journals.Length)].Id, points[dice.Next(points.Length)])) };

        UnderEachAct(moment with { Year = closed }, (engine, record, judged) => Assert.Equal(
            judged.Where(r => IsOfJournal(r.About) && r.Verdict is OracleVerdict.Overdue or OracleVerdict.FulfilledLate).Select(r => $"{r.Norm}@{r.About} {r.Verdict} due {r.Due} done {r.FulfilledAt}").Order(StringComparer.Ordinal),
            FindingsOf(engine.Audit(record, moment.AsOf)).Where(f => IsOfJournal(f.About) && f.Verdict != Verdict.Violated).Select(f => $"{f.Id} {f.Verdict} due {f.Due} done {f.FulfilledAt}").Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<Finding> FindingsOf(Audit audit) => audit.Findings.Concat(audit.Advice);

    /// <summary>Says whether a case is a lesson, a result or a period of a journal.</summary>
    private static bool IsOfJournal(string about) =>
        about.StartsWith("lesson:", StringComparison.Ordinal) || about.StartsWith("assessment:", StringComparison.Ordinal) || (about.StartsWith("journal:", StringComparison.Ordinal) && about.Contains("/period:", StringComparison.Ordinal));

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

    private static bool IsJudged(Binding binding) => Kinds.Contains(binding.Norm.CaseKind.Id);

    /// <summary>Leaves out what the norm leaves open: whose lesson it is that a pupil of two classes at once has in the other class.</summary>
    private static bool IsComparable(SmallYear year, string norm) =>
        norm != "class.one-lesson-at-a-time" || year.Enrolments.GroupBy(e => e.Pupil).All(g => g.Count() == 1);
}
