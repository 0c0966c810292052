using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>The engine says of every record at every instant what a second implementation, written clause by clause, says.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 400, Replay = "20230901,7")]
public sealed class EngineAgainstOracleProperties
{
    private static readonly PolicyEngine Engine = new(PackLibrary.Standard.Get("lenskaya-2017").Value);

    [Property]
    public void Engine_finds_what_the_oracle_finds(AuditMoment moment)
    {
        var record = moment.Year.FullyCovered().Build();

        var audit = Engine.Audit(record, moment.AsOf);

        var found = audit.Findings.Concat(audit.Advice).Where(f => IsComparable(moment.Year, f.Binding.Norm.Id.Value)).Select(f => $"{f.Id} {f.Verdict} due {f.Due} done {f.FulfilledAt}");
        var expected = ClauseByClause.Judge(record, moment.AsOf)
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
        var expected = ClauseByClause.Judge(record, moment.AsOf).Where(r => r.Verdict == OracleVerdict.Undetermined && r.Norm != "homework.ahead").Select(r => $"{r.Norm}@{r.About}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    /// <summary>Leaves out what the norms leave open: whose lesson it is that pupils of several classes have together, and whether one of the class but of another subgroup belongs.</summary>
    private static bool IsComparable(SmallYear year, string norm) => norm switch
    {
        "class.one-lesson-at-a-time" =>
            year.Enrolments.GroupBy(e => e.Pupil).All(g => g.Count() == 1) && year.Lessons.All(l => year.Journals.Any(j => j.Id == l.Journal && j.Class is not null)),
        "mark.pupil-enrolled" => year.Assessments.All(a => year.Journals.Any(j => j.Id == a.Journal && (j.Class is null || j.Subgroup is null))),
        _ => true,
    };
}
