using System.Net;
using ElJournal.Domain.Journals;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site.Substitutions;
using ElJournal.ReferenceHost.Tests.Support;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(OfficeSite.Name)]
public sealed class SubstitutionsTests(SiteFixture site)
{
    [Fact]
    public async Task Substitutions_Deputy_RecordsOneAndTakesItBack()
    {
        using var client = await site.OpenAsync(DemoAccounts.DeputyHead);
        var lesson = PlannedAhead();
        var journal = State.Access.Register.FindJournal(lesson.Journal)!;
        var day = LocalDatePattern.Iso.Format(lesson.Date);
        var form = WebUtility.HtmlDecode(await client.PageAsync($"{SubstitutionsEndpoints.Path}?teacher={journal.Teacher}&from={day}&to={day}"));
        var substitute = State.Access.Register.Journals.Select(j => j.Teacher).First(t => t is not null && t != journal.Teacher)!.Value.Value;
        Assert.Contains($"name=\"journal\" value=\"{journal.Id}\"", form, StringComparison.Ordinal);

        var recorded = await client.PostAsync(SubstitutionsEndpoints.Path, ("journal", journal.Id.Value), ("from", day), ("to", day), ("substitute", substitute));

        Assert.Contains("Записано.", await recorded.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(substitute, State.Year.FindLesson(lesson.Lesson)!.ActualTeacher?.Value);

        var back = await client.PostAsync(SubstitutionsEndpoints.Path, ("journal", journal.Id.Value), ("from", day), ("to", day), ("substitute", ""));

        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        Assert.Null(State.Year.FindLesson(lesson.Lesson)!.ActualTeacher);
    }

    [Fact]
    public async Task Substitutions_TheTeacherOfTheJournal_IsRefusedWithAReason()
    {
        using var client = await site.OpenAsync(DemoAccounts.DeputyHead);
        await client.GetAsync(SubstitutionsEndpoints.Path);
        var lesson = PlannedAhead();
        var teacher = State.Access.Register.FindJournal(lesson.Journal)!.Teacher!.Value.Value;
        var day = LocalDatePattern.Iso.Format(lesson.Date);

        var answer = await client.PostAsync(SubstitutionsEndpoints.Path, ("journal", lesson.Journal.Value), ("from", day), ("to", day), ("substitute", teacher));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("role=\"alert\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(State.Year.FindLesson(lesson.Lesson)!.ActualTeacher);
    }

    [Theory]
    [InlineData(DemoAccounts.Teacher)]
    [InlineData(DemoAccounts.Guardian)]
    [InlineData(DemoAccounts.Secretary)]
    public async Task Substitutions_WhoIsNotToSeeToThem_FindsNothingAndWritesNothing(string login)
    {
        using var client = await site.OpenAsync(login);
        var lesson = PlannedAhead();
        var day = LocalDatePattern.Iso.Format(lesson.Date);
        await client.GetAsync("/password");

        var shown = await client.GetAsync(SubstitutionsEndpoints.Path);
        var written = await client.PostAsync(SubstitutionsEndpoints.Path, ("journal", lesson.Journal.Value), ("from", day), ("to", day), ("substitute", site.PersonOf(DemoAccounts.DeputyHead)));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (shown.StatusCode, written.StatusCode));
        Assert.Null(State.Year.FindLesson(lesson.Lesson)!.ActualTeacher);
    }

    private Rules.Desk.DeskState State => site.School.Journal.State;

    private LessonEntry PlannedAhead()
    {
        var register = State.Access.Register;
        var today = register.Clock.DateOf(site.School.Clock.GetCurrentInstant());
        return register.Journals.Where(j => j.Teacher is not null).SelectMany(j => State.Year.LessonsOf(j.Id))
            .First(l => l.Status == LessonStatus.Planned && l.Date > today && l is { ActualTeacher: null, Teacher: null });
    }
}
