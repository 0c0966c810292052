using ElJournal.Domain.People;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>A report holds no more than the category of its reader may see, judged by the access norms of the packs.</summary>
public sealed class ReportReaderTests
{
    private static readonly List<AccessPolicy> Policies =
    [
        .. new[] { "base", "saki-2020", "lenskaya-2017", "elista-2023", "krasnomakskaya-2021", "aleksandrovskaya-2021" }.Select(act => AccessPolicy.Compile(new Regulation(PackLibrary.Standard.Get(act).Value))),
    ];

    public static TheoryData<string, AccessCategory> Cases
    {
        get
        {
            var data = new TheoryData<string, AccessCategory>();
            foreach (var report in ReportCatalog.All)
            {
                foreach (var category in Enum.GetValues<AccessCategory>())
                {
                    data.Add(report.Id, category);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Report_ForAReader_HoldsOnlyWhatTheReaderMayRead(string id, AccessCategory category)
    {
        var report = ReportCatalog.Find(id).Value;
        if (!OwnScope.IsFor(report, category))
        {
            Assert.Contains(report.Check(report.Required, category), d => d.Code == ReportDefects.NotForReader);
            return;
        }

        Assert.All(report.Holds, resource =>
        {
            var relations = PermittedRelations(category, resource);
            Assert.NotEmpty(relations);

            // Whoever may read the own part alone must get a report that is narrowed to it.
            Assert.True(relations.Any(r => r.HasFlag(AccessRelations.Anyone)) || OwnScope.Of(report, category) != ReportParameters.None, $"{id} {category} {resource}");
        });
    }

    [Theory]
    [MemberData(nameof(ReportCatalogTests.Ids), MemberType = typeof(ReportCatalogTests))]
    public void Report_ForAuthorities_HoldsSumsAlone(string id)
    {
        var report = ReportCatalog.Find(id).Value;

        Assert.Equal(report.Readers.HasFlag(ReportReaders.Authority), report.Holds is [ResourceKind.Aggregates]);
        Assert.NotEmpty(report.Holds);
    }

    [Theory]
    [MemberData(nameof(ReportCatalogTests.Ids), MemberType = typeof(ReportCatalogTests))]
    public void Report_OfOneClass_NamesNoPupilOfAnother(string id)
    {
        var report = ReportCatalog.Find(id).Value;
        if (!report.Readers.HasFlag(ReportReaders.ClassTeacher) || !(report.Required | report.Optional).HasFlag(ReportParameters.Class))
        {
            return;
        }

        var json = report.Make(DemoInput.Of(report.Required | ReportParameters.Class)).Value.ToText(ReportFormat.Json);
        var own = DemoInput.Register.Enrolments.Where(e => e.Class == DemoInput.Class).Select(e => e.Pupil).ToHashSet();
        Assert.DoesNotContain(DemoInput.Register.Pupils.Where(p => !own.Contains(p)), p => json.Contains($"\"{p}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_AReaderItIsNotFor_NamesThoseItIsFor() => Assert.Equal(
        "ELJ-D908: Отчёт «users» не предназначен для читателя «родитель». Его читают: director, administrator.",
        Assert.Single(ReportCatalog.Find("users").Value.Check(ReportParameters.None, AccessCategory.Guardian)).Describe());

    [Theory]
    [InlineData("fill-control", AccessCategory.ClassTeacher, ReportParameters.None, "ELJ-D909: Отчёт «fill-control» читатель «классный руководитель» получает только о своём. Добавьте --class или --journal.")]
    [InlineData("fill-control", AccessCategory.SubjectTeacher, ReportParameters.Class, "ELJ-D909: Отчёт «fill-control» читатель «учитель-предметник» получает только о своём. Добавьте --journal или --teacher.")]
    [InlineData("fill-control", AccessCategory.SubjectTeacher, ReportParameters.Teacher, "")]
    [InlineData("fill-control", AccessCategory.Director, ReportParameters.None, "")]
    public void Check_AReaderOfTheOwnAlone_AsksForIt(string id, AccessCategory category, ReportParameters given, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReportCatalog.Find(id).Value.Check(given, category).Select(d => d.Describe())));

    [Fact]
    public void ReplacedLessons_ForWhoStoodIn_DoesNotSayWhyTheColleagueWasAway()
    {
        var report = ReportCatalog.Find("replaced-lessons").Value;
        var whole = SmallSchool.Of(ReportParameters.None);
        string Reasons(StaffId teacher, AccessCategory? reader) => string.Join(
            ' ',
            report.Make(new ReportInput(whole.Source, whole.Index) { Teacher = teacher, Reader = reader }).Value.ToJson().Rows("lessons").Select(r => r.Text("reason")));

        Assert.Equal("болезнь", Reasons(StaffId.Parse("t-002"), AccessCategory.DeputyHead));
        Assert.Equal("болезнь", Reasons(StaffId.Parse("t-001"), AccessCategory.SubjectTeacher));
        Assert.Equal("нет в данных", Reasons(StaffId.Parse("t-002"), AccessCategory.SubjectTeacher));
    }

    /// <summary>Under which relations some act or the base permits a category to read a resource.</summary>
    private static List<AccessRelations> PermittedRelations(AccessCategory category, ResourceKind resource) =>
    [
        .. from policy in Policies
           from norm in policy.NormsOf(category, AccessAction.Read, resource, new NodaTime.LocalDate(2023, 11, 1))
           where norm.Effect == AccessEffect.Permit
           select norm.Relations,
    ];
}
