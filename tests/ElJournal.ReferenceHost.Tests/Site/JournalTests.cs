using System.Net;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Desk;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(nameof(TeacherSite))]
public sealed class JournalTests(SiteFixture site)
{
    private readonly GridPage grid = new(site);

    [Fact]
    public async Task List_Teacher_HasTheOwnJournalsAndNoOthers()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);

        var page = await client.PageAsync("/journals");

        foreach (var journal in site.School.Journal.State.Access.Register.Journals)
        {
            Assert.Equal(journal.Teacher?.Value == site.PersonOf(DemoAccounts.Teacher), page.Contains($"href=\"/journals/{journal.Id}\"", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(DemoAccounts.Teacher, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.ClassTeacher, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.DeputyHead, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Director, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Secretary, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Pupil, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Guardian, HttpStatusCode.NotFound)]
    public async Task Journal_IsOpenToThoseWhoMayReadItAsAWhole(string login, HttpStatusCode status)
    {
        using var client = await site.OpenAsync(login);

        Assert.Equal(status, (await client.GetAsync(grid.Address)).StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await client.GetAsync($"{grid.Address}?lesson={grid.WithWork().First().Lesson.Lesson}")).StatusCode);
    }

    [Fact]
    public async Task Journal_OfAnotherTeacher_IsNotFound()
    {
        var mine = site.PersonOf(DemoAccounts.Teacher);
        var other = site.School.Journal.State.Access.Register.Journals.First(j => j.Teacher is { } teacher && teacher.Value != mine);
        using var client = await site.OpenAsync(DemoAccounts.Teacher);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/journals/{other.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/journals/{other.Id}/changes")).StatusCode);
        await client.GetAsync(grid.Address);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync($"/journals/{other.Id}/cells", ("pupil", grid.Pupils[0].Value), ("lesson", grid.WithWork().First().Lesson.Lesson.Value), ("text", "5"))).StatusCode);
    }

    [Fact]
    public async Task Grid_ShowsTheMarksThatStandWithTheirWeightAverageAndProposal()
    {
        var (lesson, work) = grid.WithWork().First();
        var mark = Marks(work).First();
        using var client = await site.OpenAsync(DemoAccounts.Teacher);

        var page = await client.PageAsync($"{grid.Address}?period={grid.PeriodOf(lesson.Date)}");

        Assert.Contains($"data-lesson=\"{lesson.Lesson}\" data-work=\"{work.Id}\" data-write=\"1\"", page, StringComparison.Ordinal);
        Assert.Contains($"<tr data-pupil=\"{mark.Pupil}\">", page, StringComparison.Ordinal);
        Assert.Matches("<span class=\"weight\">×[1-9]", page);
        Assert.Matches("<td class=\"average\" title=\"[^\"]+\">[2-5](,[0-9]+)?</td>\\s*<td class=\"proposed\">([2-5]|н/а)</td>", WebUtility.HtmlDecode(page));
    }

    [Fact]
    public async Task Cell_MarkAndAttendance_AreWrittenAtOnce()
    {
        var lesson = grid.WithoutWork().First();
        var pupil = grid.Pupils[0];
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync(grid.Address);

        var reply = await grid.WrittenAsync(client, lesson, work: null, pupil, "оп 4");

        Assert.Equal(("written", "оп 4", true), (reply.GetProperty("outcome").GetString(), reply.GetProperty("text").GetString(), reply.GetProperty("hasNewColumn").GetBoolean()));
        var made = grid.WithWork().Single(w => w.Lesson.Lesson == lesson.Lesson).Work;
        Assert.Equal("4", $"{((Cell.MarkCell)Marks(made).Single(m => m.Pupil == pupil).Cell).Mark}");
        Assert.Equal(Cell.Late, grid.Year.AttendanceOf(lesson.Lesson).Single(a => a.Pupil == pupil).Cell);
    }

    [Fact]
    public async Task Cell_Emptied_WithdrawsTheMarkAndSaysPresent()
    {
        var lesson = grid.WithoutWork().First();
        var pupil = grid.Pupils[1];
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync(grid.Address);
        await grid.WrittenAsync(client, lesson, work: null, pupil, "н 3");
        var work = grid.WithWork().Single(w => w.Lesson.Lesson == lesson.Lesson).Work;

        var reply = await grid.WriteAsync(client, lesson, work, pupil, "", GridPage.Seen(1, 1), "описка");

        Assert.Equal(("written", ""), (reply.GetProperty("outcome").GetString(), reply.GetProperty("text").GetString()));
        Assert.DoesNotContain(Marks(work), m => m.Pupil == pupil);
        Assert.Equal(Cell.Present, grid.Year.AttendanceOf(lesson.Lesson).Single(a => a.Pupil == pupil).Cell);
    }

    [Fact]
    public async Task Cell_ChangedMeanwhile_ShowsBothAndKeepsTheOther()
    {
        var lesson = grid.WithoutWork().First();
        var pupil = grid.Pupils[2];
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync(grid.Address);
        await grid.WrittenAsync(client, lesson, work: null, pupil, "4", GridPage.Seen(VersionOf(RevisedKinds.Attendance, lesson.Lesson.Value, pupil), 0));
        var work = grid.WithWork().Single(w => w.Lesson.Lesson == lesson.Lesson).Work;
        await grid.WrittenAsync(client, lesson, work, pupil, "3", GridPage.Seen(0, 1));

        var stale = await grid.WriteAsync(client, lesson, work, pupil, "5", GridPage.Seen(0, 1), "описка");
        var standing = Marks(work).Single(m => m.Pupil == pupil).Cell;
        var again = await grid.WriteAsync(client, lesson, work, pupil, "5", stale.GetProperty("seen").GetString()!, "описка");

        var attendance = VersionOf(RevisedKinds.Attendance, lesson.Lesson.Value, pupil);
        Assert.Equal(("stale", "3", GridPage.Seen(attendance, 2)), (stale.GetProperty("outcome").GetString(), stale.GetProperty("text").GetString(), stale.GetProperty("seen").GetString()));
        Assert.StartsWith("Клетку тем временем изменили: ", stale.GetProperty("lines")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(Cell.Of(MarkValue.Of(3)), standing);
        Assert.Equal("written", again.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Cell_CorrectedLate_WantsAReason()
    {
        var (lesson, work) = grid.WithWork().First(w => w.Lesson.Date < grid.Today.PlusDays(-10) && Marks(w.Work).Any(m => m.Cell is Cell.MarkCell));
        var mark = Marks(work).First(m => m.Cell is Cell.MarkCell);
        var other = ((Cell.MarkCell)mark.Cell).Mark == MarkValue.Of(4) ? "5" : "4";
        var seen = GridPage.Seen(VersionOf(RevisedKinds.Attendance, lesson.Lesson.Value, mark.Pupil), VersionOf(RevisedKinds.Mark, work.Id.Value, mark.Pupil));
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync(grid.Address);

        var asked = await grid.WriteAsync(client, lesson, work, mark.Pupil, other, seen);
        var written = await grid.WriteAsync(client, lesson, work, mark.Pupil, other, seen, "ошибка при переносе");

        Assert.Equal("reason", asked.GetProperty("outcome").GetString());
        Assert.Equal(("written", other), (written.GetProperty("outcome").GetString(), written.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("пять")]
    [InlineData("н б")]
    [InlineData("5 4")]
    public async Task Cell_OfNoMeaning_IsRefusedAndChangesNothing(string text)
    {
        var (lesson, work) = grid.WithWork().First();
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync(grid.Address);
        var marks = Marks(work).ToList();

        var reply = await grid.WriteAsync(client, lesson, work, grid.Pupils[3], text);

        Assert.Equal("refused", reply.GetProperty("outcome").GetString());
        Assert.Contains($"«{text}» — такой записи нет", reply.GetProperty("lines")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(marks, Marks(work));
    }

    [Fact]
    public async Task Cell_OfADeputy_IsRefusedByTheClause()
    {
        var (lesson, work) = grid.WithWork().First();
        using var client = await site.OpenAsync(DemoAccounts.DeputyHead);
        await client.GetAsync(grid.Address);

        var reply = await grid.WriteAsync(client, lesson, work, grid.Pupils[4], "2", GridPage.Seen(0, VersionOf(RevisedKinds.Mark, work.Id.Value, grid.Pupils[4])));

        Assert.Equal("refused", reply.GetProperty("outcome").GetString());
        Assert.Contains("ПД-", reply.GetProperty("lines")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lesson_Form_WritesTheLessonAWorkAndACellTogether()
    {
        var lesson = grid.WithoutWork().Skip(1).First();
        var pupil = grid.Pupils[5];
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync($"{grid.Address}?lesson={lesson.Lesson}");

        var answer = await client.PostAsync(
            $"{grid.Address}/lessons/{lesson.Lesson}",
            [.. LessonFields(lesson), ("workKind", "Контрольная работа"), ("workTitle", "Проценты"), ("cellPupil", pupil.Value), ("cellWork", ""), ("cellSeen", ""), ("cellWas", ""), ("cellText", "б")]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var stored = grid.Year.FindLesson(lesson.Lesson)!;
        Assert.Equal(("Тема из формы", "Повторение"), (stored.Topic, stored.Kind));
        Assert.Equal("№ 7", grid.Year.FindHomework(lesson.Lesson)!.Text);
        Assert.Equal("Проценты", grid.WithWork().Single(w => w.Lesson.Lesson == lesson.Lesson).Work.Title);
        Assert.Equal(Cell.Absent(AbsenceReason.Illness), grid.Year.AttendanceOf(lesson.Lesson).Single(a => a.Pupil == pupil).Cell);
    }

    [Fact]
    public async Task Lesson_Form_Stale_ShowsBothValuesAndKeepsWhatWasTyped()
    {
        var lesson = grid.WithoutWork().Skip(2).First();
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync($"{grid.Address}?lesson={lesson.Lesson}");
        var fields = LessonFields(lesson);
        Assert.IsType<DeskReply.Accepted>(site.School.Journal.Submit(at => new Submission(
            PersonId.Parse(site.PersonOf(DemoAccounts.Teacher)), at, new RecordLesson(lesson with { Topic = "Тема другого окна" }) { Version = VersionOf(lesson) })
        { Reason = "описка" }));

        var answer = await client.PostAsync($"{grid.Address}/lessons/{lesson.Lesson}", fields);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("«Тема другого окна» / «Тема из формы»", page, StringComparison.Ordinal);
        Assert.Contains("name=\"topic\" value=\"Тема из формы\"", page, StringComparison.Ordinal);
        Assert.Equal("Тема другого окна", grid.Year.FindLesson(lesson.Lesson)!.Topic);
    }

    private (string Name, string Value)[] LessonFields(LessonEntry lesson) =>
    [
        ("version", $"{VersionOf(lesson)}"),
        ("homeworkVersion", $"{grid.Year.VersionOf(new RecordHomework(new HomeworkEntry(lesson.Lesson, null, isStatedNone: true)).Address)}"),
        ("topic", "Тема из формы"),
        ("kind", "Повторение"),
        ("homework", "№ 7"),
        ("reason", "описка"),
    ];

    private int VersionOf(LessonEntry lesson) => grid.Year.VersionOf(new RecordLesson(lesson).Address);

    private int VersionOf(RevisedKind kind, string of, PupilId pupil) => grid.Year.VersionOf(new FactAddress(kind, new LedgerKey(of, Second: pupil.Value)));

    private IEnumerable<MarkEntry> Marks(Assessment work) => grid.Year.AllOf<MarkEntry>(RevisedKinds.Mark).Where(m => m.Assessment == work.Id);
}
