using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Time;
using ElJournal.Import.OneRoster;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.OneRoster;

/// <summary>What comes of a OneRoster export, and what is wrong with one.</summary>
public sealed class OneRosterTests
{
    private static readonly OneRosterImportOptions Options = new(DateTimeZoneProviders.Tzdb["Europe/Moscow"]);

    private static readonly (string Name, string Text)[] Export =
    [
        ("orgs", "sourcedId,name,type\nS,Школа,school\nD,Район,district"),
        ("academicSessions", "sourcedId,type,startDate,endDate\nY,schoolYear,2023-09-01,2024-05-31\nH1,semester,2023-09-01,2023-12-29\nT1,term,2023-09-01,2023-10-27"),
        ("courses", "sourcedId,title\nC,Алгебра"),
        ("users", "sourcedId,role\np1,student\np2,student\nt1,teacher\na1,aide"),
        ("classes", "sourcedId,title,grades,courseSourcedId,classType\nR,7А,07,,homeroom\nG,7А алгебра,07,C,scheduled"),
        (
            "enrollments",
            "sourcedId,status,classSourcedId,userSourcedId,role,primary,beginDate,endDate\n"
            + "1,,R,p1,student,,2023-09-01,2024-05-31\n2,,G,p1,student,,2023-09-01,2024-05-31\n3,,G,p2,student,,,\n4,,G,t1,teacher,TRUE,,\n5,tobedeleted,R,p2,student,,,"),
        ("categories", "sourcedId,title\nK,Контрольная работа"),
        ("lineItems", "sourcedId,title,dueDate,classSourcedId,categorySourcedId\nL,Дроби,2023-09-11,G,K"),
        ("results", "sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score\nr1,L,p1,fully graded,87.5\nr2,L,p2,exempt,"),
    ];

    [Fact]
    public void Import_SmallExport_BecomesARecord()
    {
        var record = TableFixture.Good(Import()).Record;
        var (register, journal) = (record.Register, Assert.Single(record.Journals));
        var work = Assert.Single(journal.Assessments);

        Assert.Equal(("S", "Школа"), (register.School.Id.Value, register.School.Name));
        Assert.Equal(new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31)), register.Year);
        Assert.Equal(7, Assert.Single(register.Classes).Grade);
        var head = Assert.Single(register.Journals);
        Assert.Equal(("Алгебра", "G", "t1"), (head.Subject, head.Subgroup?.Value, head.Teacher?.Value));
        Assert.Equal(("Контрольная работа", "Дроби", new LocalDate(2023, 9, 11)), (work.Assessment.Kind, work.Assessment.Title, work.Assessment.Day));
        Assert.Equal([Cell.Of(MarkValue.OfHundredths(8750)), Cell.Exempt], work.Marks.OrderBy(m => m.Pupil).Select(m => m.Cell));
        Assert.All(work.Marks, m => Assert.Null(m.Recorded.At));
    }

    [Fact]
    public void Import_TermsAndGradingPeriodsOfOneYear_DivideItOnce()
    {
        string[] kinds = ["term", "gradingPeriod"];
        var rows = kinds.SelectMany(kind => Enumerable.Range(1, 4).Select(i => $"\n{kind}{i},{kind},2023-{8 + i:00}-01,2023-{8 + i:00}-20"));

        var imported = TableFixture.Good(Import(("academicSessions", "sourcedId,type,startDate,endDate\nY,schoolYear,2023-09-01,2024-05-31" + string.Concat(rows))));

        Assert.Equal(
            ["term1", "term2", "term3", "term4"],
            imported.Record.Register.Periods.Where(p => p.Kind == PeriodKind.Quarter).Select(p => p.Id.Value).Order(StringComparer.Ordinal));
        Assert.Equal(CoverageLevel.Partial, Level(imported, FactKinds.Periods));
        Assert.Contains(imported.Log, n => n.Code == OneRosterNotices.OtherSessions && n.Arguments[0] == "gradingPeriod");
    }

    [Fact]
    public void Import_SmallExport_SaysWhatItDoesNotKnow()
    {
        var imported = TableFixture.Good(Import());

        Assert.Equal(CoverageLevel.Complete, Level(imported, FactKinds.Marks));
        Assert.Equal(CoverageLevel.Complete, Level(imported, FactKinds.Enrolments));
        Assert.Equal(CoverageLevel.Partial, Level(imported, FactKinds.Subgroups));
        Assert.Equal(CoverageLevel.Partial, Level(imported, FactKinds.Periods));
        Assert.All(
            new[] { FactKinds.Timetable, FactKinds.LessonEntries, FactKinds.Attendance, FactKinds.Homework, FactKinds.FinalMarks, FactKinds.Calendar },
            kind => Assert.Equal(CoverageLevel.Absent, Level(imported, kind)));
        Assert.Equal(["ELJ-N340", "ELJ-N344", "ELJ-N346", "ELJ-N347", "ELJ-N350"], imported.Log.Select(n => n.Code.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("fully graded,120")]
    [InlineData("fully graded,A+")]
    [InlineData("partially graded,50")]
    public void Import_ScoreThatIsNoMark_LeavesMarksPartial(string score)
    {
        var imported = TableFixture.Good(Import(("results", $"sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score\nr1,L,p1,{score}")));

        Assert.Empty(Assert.Single(Assert.Single(imported.Record.Journals).Assessments).Marks);
        Assert.Equal(CoverageLevel.Partial, Level(imported, FactKinds.Marks));
    }

    [Fact]
    public void Import_ManyDefects_ListsThemAll() => Assert.Equal(
        ["lineItems.csv:2:dueDate:ELJ-D242", "manifest.csv:2:value:ELJ-D341", "orgs.csv:ELJ-D340", "results.csv:2:studentSourcedId:ELJ-D001", "results.csv:3:scoreStatus:ELJ-D247"],
        Codes(Import(
            ("manifest", "propertyName,value\noneroster.version,2.0"),
            ("orgs", "sourcedId,name,type\nS,Школа,school\nS2,Другая,school"),
            ("lineItems", "sourcedId,title,dueDate,classSourcedId,categorySourcedId\nL,Дроби,2023-02-30,G,K"),
            ("results", "sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score\nr1,L,nobody,submitted,\nr2,L,p2,graded,5"))));

    [Fact]
    public void Import_ManifestThatContradictsTheFolder_IsRefused() => Assert.Equal(
        ["manifest.csv:ELJ-D342", "manifest.csv:ELJ-D343"],
        Codes(Import(("manifest", "propertyName,value\nfile.roles,bulk\nfile.results,absent"))));

    [RealDataFact]
    public void Import_RealRosters_AreReadAndKnowNoClasses()
    {
        foreach (var version in new[] { "rosters-1.0", "rosters-1.1" })
        {
            var imported = TableFixture.Good(OneRosterImporter.Import(Path.Combine(Repository.Data, "oneroster", version), Options));

            Assert.Equal(8, imported.Record.Register.Pupils.Length);
            Assert.Equal(["Algebra I", "English I"], imported.Record.Register.Journals.Select(j => j.Subject).Order(StringComparer.Ordinal));
            Assert.Equal(new SchoolYear(new LocalDate(2020, 8, 17), new LocalDate(2021, 5, 28)), imported.Record.Register.Year);
            Assert.Equal(version == "rosters-1.1" ? CoverageLevel.Complete : CoverageLevel.Partial, Level(imported, FactKinds.Subgroups));
            Assert.Equal(CoverageLevel.Absent, Level(imported, FactKinds.Marks));
            Assert.Equal(CoverageLevel.Absent, Level(imported, FactKinds.Enrolments));
        }
    }

    private static Result<ImportedRecord> Import(params (string Name, string Text)[] files)
    {
        using var folder = new TempFolder();
        foreach (var (name, text) in Export.Concat(files))
        {
            folder.Write(name + ".csv", text);
        }

        return OneRosterImporter.Import(folder.Path, Options);
    }

    private static CoverageLevel Level(ImportedRecord imported, FactKinds kind) =>
        imported.Record.Register.Coverage.LevelOf(kind, imported.Record.Register.Year.First, schoolClass: null);

    private static IEnumerable<string> Codes(Result<ImportedRecord> result) => result.Defects.Select(d => $"{d.Place}:{d.Code.Id}");
}
