using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Builders;
using NodaTime;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>The reports that aleksandrovskaya-2021 5.1 to 5.3 ask for: made, stored as facts, and seen by an audit.</summary>
public sealed class ReportRunTests
{
    private static readonly StudyPeriod Quarter = new(PeriodId.Parse("1ч"), PeriodKind.Quarter, null, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 27));
    private static readonly ASchool School = ASchool.Default.Change(f => f with { Periods = [Quarter] });

    [Fact]
    public void Audit_WithoutRuns_FindsEveryReportMissing() =>
        Assert.Equal(["5.1", "5.2", "5.3"], Missing(School).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Audit_AfterTheReportsOfTheCatalogueWereMade_FindsNoneMissing()
    {
        var school = School;
        foreach (var (report, period) in new[] { ("user-activity", null), ("filling", null), ("filling", Quarter), ("school-progress", Quarter), ("school-attendance", Quarter) })
        {
            school = school.With(Assert.Single(RunsOf(report, period)));
        }

        Assert.Empty(Missing(school));
    }

    [Theory]
    [InlineData("user-activity", "5.1")]
    [InlineData("filling", "5.2")]
    [InlineData("school-progress", "5.3")]
    public void Audit_WithOneReportMissing_FindsItsClause(string missing, string clause)
    {
        var school = School;
        foreach (var (report, period) in new[] { ("user-activity", null), ("filling", null), ("filling", Quarter), ("school-progress", Quarter), ("school-attendance", Quarter) })
        {
            school = report == missing ? school : school.With(Assert.Single(RunsOf(report, period)));
        }

        Assert.Equal([clause], Missing(school).Distinct());
    }

    [Fact]
    public void Run_OfAReportThatNoActAsksFor_IsNoFact() => Assert.Empty(RunsOf("final-marks", Quarter));

    [Fact]
    public void Run_OfOneTeacherOrJournal_IsNoFactOfTheSchool()
    {
        Assert.Empty(RunsOf("filling", Quarter, teacher: StaffId.Parse("t-001")));
        Assert.Empty(RunsOf("filling", Quarter, journal: JournalId.Parse("j-1")));
    }

    private static ImmutableArray<ReportRun> RunsOf(string report, StudyPeriod? period, StaffId? teacher = null, JournalId? journal = null)
    {
        var record = School.Build();
        var asOf = record.Register.Clock.EndOfDay(new LocalDate(2023, 10, 31));
        var input = new ReportInput(record, SchoolIndexBuilder.Build(record, asOf)) { Period = period, Teacher = teacher, Journal = journal };
        return ReportRuns.Of(ReportCatalog.Find(report).Value, input, () => ReportRunId.Parse($"{report}-{period?.Id.Value ?? "дни"}"), asOf);
    }

    private static IEnumerable<string> Missing(ASchool school)
    {
        SchoolYearRecord record = school.Build();
        var audit = new PolicyEngine(PackLibrary.Standard.Get("aleksandrovskaya-2021").Value).Audit(record, record.Register.Clock.EndOfDay(new LocalDate(2023, 10, 31)));
        return audit.Findings.Where(f => f.Binding.Clause.Id is "5.1" or "5.2" or "5.3").Select(f => f.Binding.Clause.Id);
    }
}
