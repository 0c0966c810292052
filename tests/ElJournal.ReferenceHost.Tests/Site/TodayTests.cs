using System.Globalization;
using System.Net;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Desk;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Site;

public sealed class TodayTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Today_Teacher_CorrectsALessonAndSeesIt()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        var (lesson, version, homework) = await FirstForm(client);

        var answer = await client.PostAsync($"/today/{lesson}", ("topic", "Тема, исправленная сегодня"), ("homework", "№ 41"), ("version", version), ("homeworkVersion", homework), ("reason", "описка"));

        Assert.Contains("Записано.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Тема, исправленная сегодня", Stored(lesson).Topic);
    }

    [Theory]
    [InlineData("№ 45", true)]
    [InlineData("", false)]
    public async Task Today_Homework_KeepsWhatTheFormDoesNotAskForWhileItIsATask(string text, bool isKept)
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        var former = await FirstForm(client);
        var homework = new HomeworkEntry(LessonId.Parse(former.Lesson), $"№ 44, {isKept}") { Due = new LocalDate(2024, 4, 20), Minutes = 40 };
        Assert.IsType<DeskReply.Accepted>(site.School.Journal.Submit(at => new Submission(
            PersonId.Parse(site.PersonOf(DemoAccounts.Teacher)), at, new RecordHomework(homework) { Version = int.Parse(former.Homework, CultureInfo.InvariantCulture) })
        { Reason = "описка" }));
        var (lesson, version, shown) = await FirstForm(client);

        var answer = await client.PostAsync($"/today/{lesson}", ("topic", $"Тема с заданием {isKept}"), ("homework", text), ("version", version), ("homeworkVersion", shown), ("reason", "описка"));

        var stored = Read().FindHomework(homework.Lesson)!;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(isKept ? (text, homework.Due, homework.Minutes) : (null, null, null), (stored.Text, stored.Due, stored.Minutes));
    }

    [Fact]
    public async Task Today_StaleForm_ShowsBothValuesAndWritesNothing()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        var (lesson, version, homework) = await FirstForm(client);
        await client.PostAsync($"/today/{lesson}", ("topic", "Первая"), ("homework", "№ 42"), ("version", version), ("homeworkVersion", homework), ("reason", "описка"));

        var answer = await client.PostAsync($"/today/{lesson}", ("topic", "Вторая"), ("homework", "№ 43"), ("version", version), ("homeworkVersion", homework), ("reason", "описка"));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Первая", page, StringComparison.Ordinal);
        Assert.Contains("Вторая", page, StringComparison.Ordinal);
        Assert.Equal("Первая", Stored(lesson).Topic);
    }

    [Theory]
    [InlineData(DemoAccounts.Pupil)]
    [InlineData(DemoAccounts.Guardian)]
    [InlineData(DemoAccounts.Administrator)]
    [InlineData(DemoAccounts.Director)]
    [InlineData(DemoAccounts.Secretary)]
    [InlineData(DemoAccounts.Authority)]
    public async Task Today_WhoIsNoTeacher_WritesNothing(string login)
    {
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        var (lesson, version, homework) = await FirstForm(teacher);
        using var client = await site.OpenAsync(login);
        await client.PageAsync("/");
        var before = site.School.Journal.State.Year.FindLesson(LessonId.Parse(lesson));

        var answer = await client.PostAsync($"/today/{lesson}", ("topic", "Чужая"), ("homework", ""), ("version", version), ("homeworkVersion", homework), ("reason", "описка"));

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Conflict });
        Assert.Equal(before, Stored(lesson));
    }

    private static async Task<LessonForm> FirstForm(SiteClient client) => LessonForm.In(await client.PageAsync("/today"));

    private LessonEntry Stored(string lesson) => Read().FindLesson(LessonId.Parse(lesson))!;

    private RevisedYear Read() => new RevisionStore(site.School.Store).Read().Value.Year;
}
