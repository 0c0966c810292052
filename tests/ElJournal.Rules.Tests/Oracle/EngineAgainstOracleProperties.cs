using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>The engine says of every record at every instant what a second implementation, written clause by clause, says.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 400, Replay = "20230901,7")]
public sealed class EngineAgainstOracleProperties
{
    private static readonly PolicyEngine Engine = new(PackLibrary.Standard.Get("lenskaya-2017").Value);

    private static readonly string[] Duties = ["lesson.recorded", "substitution.shown", "attendance.recorded", "homework.recorded", "homework.before-last-lesson", "mark.recorded"];

    private static readonly Verdict[] Courses =
        [Verdict.Fulfilled, Verdict.FulfilledLate, Verdict.Pending, Verdict.Overdue, Verdict.NotApplicable, Verdict.NotInForce, Verdict.Undetermined];

    [Property]
    public void Engine_finds_what_the_oracle_finds(AuditMoment moment)
    {
        var record = moment.Year.FullyCovered().Build();

        var audit = Engine.Audit(record, moment.AsOf);

        var found = audit.Findings.Concat(audit.Advice).Where(f => IsComparable(moment.Year, f.Binding.Norm.Id.Value)).Select(f => $"{f.Id} {f.Verdict} due {f.Due} done {f.FulfilledAt}");
        var expected = ClauseByClause.Judge("lenskaya-2017", record, moment.AsOf)
            .Where(r => r.Verdict is OracleVerdict.Overdue or OracleVerdict.FulfilledLate or OracleVerdict.Violated && IsComparable(moment.Year, r.Norm))
            .Select(r => $"{r.Norm}@{r.About} {r.Verdict} due {r.Due} done {r.FulfilledAt}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Property]
    public void Engine_is_in_doubt_where_the_oracle_is(AuditMoment moment)
    {
        var record = moment.Year.FullyCovered().Build();

        var audit = Engine.Audit(record, moment.AsOf);

        var found = audit.Summary.Undetermined.SelectMany(u => u.Gaps.Select(about => $"{u.Binding.Norm.Id}@{about}"));
        var expected = ClauseByClause.Judge("lenskaya-2017", record, moment.AsOf).Where(r => r.Verdict == OracleVerdict.Undetermined && r.Norm != "homework.ahead").Select(r => $"{r.Norm}@{r.About}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Property]
    public void Engine_counts_every_verdict_of_a_duty_as_the_oracle_does(AuditMoment moment)
    {
        var record = moment.Year.FullyCovered().Build();

        var counts = Engine.Audit(record, moment.AsOf).Summary.Counts;

        var judged = ClauseByClause.Judge("lenskaya-2017", record, moment.AsOf).ToLookup(r => (r.Norm, r.Verdict));
        var duties = Engine.Regulation.Bindings.Select((b, i) => (Norm: b.Norm.Id.Value, Index: i)).Where(b => Duties.Contains(b.Norm));
        var found = duties.SelectMany(d => Courses.Select(v => $"{d.Norm} {v} {counts.Of(d.Index, isAdvice: false, v)}"));
        var expected = duties.SelectMany(d => Courses.Select(v => $"{d.Norm} {v} {judged[(d.Norm, Enum.Parse<OracleVerdict>(v.ToString()))].Count()}"));
        Assert.Equal(expected, found);
    }

    /// <summary>Leaves out what the norm leaves open: whose lesson it is that a pupil of two classes at once has in the other class.</summary>
    private static bool IsComparable(SmallYear year, string norm) =>
        norm != "class.one-lesson-at-a-time" || year.Enrolments.GroupBy(e => e.Pupil).All(g => g.Count() == 1);
}
