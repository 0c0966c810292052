using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Supervision;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(FamilySite.Name)]
public sealed partial class ClassTests(SiteFixture site)
{
    [Theory]
    [InlineData(DemoAccounts.ClassTeacher)]
    [InlineData(DemoAccounts.DeputyHead)]
    [InlineData(DemoAccounts.Director)]
    public async Task Overview_ShowsEveryJournalAndPupil(string login)
    {
        using var client = await site.OpenAsync(login);

        var page = await client.PageAsync($"/class/{Uri.EscapeDataString(site.Class().Value)}");

        Assert.Contains("Алгебра", page, StringComparison.Ordinal);
        Assert.Matches("<td data-label=\"Проведено\" class=\"[a-z]*\">[0-9]+ из [0-9]+, [0-9]+,[0-9]", page);
        Assert.Contains(WebUtility.HtmlEncode(site.School.Names.Of(site.Pupil().Value)), page, StringComparison.Ordinal);
        Assert.Contains($"/diary/{site.Pupil()}/marks", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.Teacher, "")]
    [InlineData(DemoAccounts.Guardian, "")]
    [InlineData(DemoAccounts.Pupil, "/checks")]
    [InlineData(DemoAccounts.Guardian, "/changes")]
    [InlineData(DemoAccounts.Authority, "/events")]
    [InlineData(DemoAccounts.Secretary, "/checks")]
    public async Task Class_ForOthers_IsNotThere(string login, string section)
    {
        using var client = await site.OpenAsync(login);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/class/{Uri.EscapeDataString(site.Class().Value)}{section}")).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/checks")]
    [InlineData("/changes")]
    [InlineData("/events")]
    [InlineData("/subgroups")]
    public async Task Class_OfAnotherClassTeacher_IsNotThere(string section)
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);
        var other = site.School.Journal.State.Access.Register.Classes.First(c => c.ClassTeacher?.Value != site.PersonOf(DemoAccounts.ClassTeacher)).Id;

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/class/{Uri.EscapeDataString(other.Value)}{section}")).StatusCode);
    }

    [Fact]
    public async Task Check_WithADisagreement_IsRecordedCorrectedAndReported()
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);
        var (path, journal) = (PathOf("checks"), JournalOfTheClass());
        await client.PageAsync(path);

        var made = await client.PostAsync(path, ("journal", journal), ("found", "нет темы урока"), ("journal", journal), ("found", " "));
        var check = site.All<Check>().Single(c => c.Id.Value.StartsWith("c-", StringComparison.Ordinal) && c.Class == site.Class());
        var found = site.All<Disagreement>().Single(d => d.Check == check.Id);

        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        Assert.Contains("нет темы урока", await made.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((CheckKind.ClassJournal, site.PersonOf(DemoAccounts.ClassTeacher), journal), (check.Kind, check.By!.Value.Value, found.Journal!.Value.Value));
        Assert.NotNull(check.MadeAt);

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"{path}/{found.Id}", ("stage", "corrected"), ("version", "1"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync($"{path}/{found.Id}", ("stage", "reported"), ("version", "1"))).StatusCode);
        Assert.Null(site.All<Disagreement>().Single(d => d.Id == found.Id).ReportedAt);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"{path}/{found.Id}", ("stage", "reported"), ("version", "2"))).StatusCode);
        Assert.True(site.All<Disagreement>().Single(d => d.Id == found.Id) is { CorrectedAt: not null, ReportedAt: not null });
    }

    [Fact]
    public async Task Check_WithAFindingThatIsTooLong_IsRefusedWhole()
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);
        var path = PathOf("checks");
        await client.PageAsync(path);
        var before = site.All<Check>().Count;

        var answer = await client.PostAsync(path, ("journal", site.School.Journal.State.Access.Register.Journals.First(j => j.Class == site.Class()).Id.Value), ("found", new string('я', 4001)));

        Assert.Equal((HttpStatusCode.BadRequest, before), (answer.StatusCode, site.All<Check>().Count));
        Assert.Contains("длиннее 4000 знаков", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_OfData_IsRecordedAndReported()
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);
        var path = PathOf("changes");
        await client.PageAsync(path);

        var made = await client.PostAsync(path, ("pupil", site.Pupil().Value), ("text", "переезд"));
        var change = site.All<DataChange>().Single(c => c.Id.Value.StartsWith("d-", StringComparison.Ordinal));

        Assert.Contains("переезд", await made.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((site.Class(), site.Pupil()), (change.Class!.Value, change.Pupil!.Value));
        await client.PostAsync($"{path}/{change.Id}", ("stage", "reported"), ("version", "1"));
        Assert.True(site.All<DataChange>().Single(c => c.Id == change.Id) is { ReportedAt: not null, CorrectedAt: null });
    }

    [Fact]
    public async Task Change_OfAPupilOfAnotherClass_IsRefused()
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);
        await client.PageAsync(PathOf("changes"));
        var before = site.All<DataChange>().Count;

        var answer = await client.PostAsync(PathOf("changes"), ("pupil", site.Stranger().Value), ("text", "чужое"));

        Assert.Equal((HttpStatusCode.Conflict, before), (answer.StatusCode, site.All<DataChange>().Count));
    }

    [Fact]
    public async Task Event_OfTheClass_StandsInTheDiary()
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        var page = await client.PageAsync(PathOf("events"));
        var journal = Option().Match(page).Groups["value"].Value;

        var made = await client.PostAsync(PathOf("events"), ("journal", WebUtility.HtmlDecode(journal)), ("day", "2024-04-15"), ("kind", "экскурсия"), ("title", "Музей космонавтики"), ("absent", site.Pupil().Value));

        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        var lesson = site.Year().LessonsOf(JournalId.Parse(WebUtility.HtmlDecode(journal))).Single(l => l.Topic == "Музей космонавтики");
        Assert.Contains(site.Year().AttendanceOf(lesson.Lesson), a => a.Pupil == site.Pupil() && a.Cell is Cell.AbsentCell);
        Assert.Contains("Музей космонавтики", await guardian.PageAsync($"/diary/{site.Pupil()}?day=2024-04-15"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subgroup_OfAPupil_ChangesFromADayOn()
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);
        await client.PageAsync(PathOf("subgroups"));

        var first = await client.PostAsync(PathOf("subgroups"), ("pupil", site.Pupil().Value), ("from", ""), ("to", "проба-1"), ("day", "2024-04-17"));
        var second = await client.PostAsync(PathOf("subgroups"), ("pupil", site.Pupil().Value), ("from", "проба-1"), ("to", "проба-2"), ("day", "2024-05-02"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        var spans = site.School.Journal.State.Access.Register.Subgroups.Where(m => m.Pupil == site.Pupil() && m.Subgroup.Value.StartsWith("проба", StringComparison.Ordinal)).ToDictionary(m => m.Subgroup.Value, m => m.Span);
        Assert.Equal((new NodaTime.LocalDate(2024, 5, 1), new NodaTime.LocalDate(2024, 5, 2)), (spans["проба-1"].To!.Value, spans["проба-2"].From!.Value));
    }

    [Theory]
    [InlineData("checks")]
    [InlineData("changes")]
    [InlineData("events")]
    [InlineData("subgroups")]
    public async Task Sections_OfTheClass_AreShown(string section)
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);

        Assert.Contains("aria-label=\"Разделы класса\"", await client.PageAsync(PathOf(section)), StringComparison.Ordinal);
    }

    private string PathOf(string section) => $"/class/{Uri.EscapeDataString(site.Class().Value)}/{section}";

    private string JournalOfTheClass() => site.School.Journal.State.Access.Register.Journals.First(j => j.Class == site.Class()).Id.Value;

    [GeneratedRegex("<option value=\"(?<value>[^\"]+)\">", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Option();
}
