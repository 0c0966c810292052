using System.Net;
using System.Text.Json;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Api;

/// <summary>A program keeps a journal: versions, conflicts, refusals, each with what stands and what helps.</summary>
[Collection(ApiSite.Name)]
public sealed class ApiWriteTests(SiteFixture site)
{
    private RevisedYear Year => site.School.Journal.State.Year;

    [Fact]
    public async Task Mark_EnteredCorrectedAndWithdrawn_KeepsItsVersions()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        var (work, pupil) = await NewWork(client, "api-1");
        var path = $"/assessments/{work}/marks/{pupil}";

        using var entered = await client.SendAsync(HttpMethod.Put, path, new { mark = "4" });
        using var again = await client.SendAsync(HttpMethod.Put, path, new { mark = "4" }, "\"1\"");
        using var corrected = await client.SendAsync(HttpMethod.Put, path, new { mark = "5", reason = "описка" }, "\"1\"");
        using var read = await client.GetAsync(path);
        using var withdrawn = await client.SendAsync(HttpMethod.Delete, $"{path}?reason=x", version: "\"2\"");
        using var gone = await client.GetAsync(path);

        Assert.Equal((HttpStatusCode.OK, "\"1\""), (entered.StatusCode, entered.Headers.ETag?.Tag));
        Assert.Equal((HttpStatusCode.OK, "\"1\""), (again.StatusCode, again.Headers.ETag?.Tag));
        Assert.Equal((HttpStatusCode.OK, "\"2\""), (corrected.StatusCode, corrected.Headers.ETag?.Tag));
        Assert.Equal("5", (await ApiClient.ReadAsync(read)).GetProperty("mark").GetString());
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (withdrawn.StatusCode, gone.StatusCode));
    }

    [Theory]
    [InlineData("\"1\"", HttpStatusCode.PreconditionFailed)]
    [InlineData(null, HttpStatusCode.Conflict)]
    public async Task Mark_Stale_IsRefusedWithBothValues(string? version, HttpStatusCode status)
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        var (work, pupil) = await NewWork(client, $"api-2{version is null}");
        var path = $"/assessments/{work}/marks/{pupil}";
        using var first = await client.SendAsync(HttpMethod.Put, path, new { mark = "4" });
        using var second = await client.SendAsync(HttpMethod.Put, path, new { mark = "5", reason = "описка" }, "\"1\"");

        using var stale = await client.SendAsync(HttpMethod.Put, path, new { mark = "3", reason = "описка" }, version);

        var problem = await ApiClient.ReadAsync(stale);
        Assert.Equal((status, "application/problem+json"), (stale.StatusCode, stale.Content.Headers.ContentType?.MediaType));
        Assert.Equal("ELJ-D703", problem.GetProperty("code").GetString());
        Assert.Equal(("5", 2, "3"), (problem.GetProperty("current").GetProperty("mark").GetString(), problem.GetProperty("current").GetProperty("version").GetInt32(), problem.GetProperty("sent").GetProperty("mark").GetString()));
    }

    [Fact]
    public async Task Read_WithTheVersionOneHas_GivesNothingAnew()
    {
        using var http = new HttpClient { BaseAddress = new Uri(site.App.Urls.First()) };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/lessons/{Uri.EscapeDataString(OwnLesson().Lesson.Value)}", UriKind.Relative));
        request.Headers.Authorization = new("Bearer", ApiClient.Key(site, DemoAccounts.Teacher, ReferenceHost.Api.ApiScope.ReadJournals));
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        using var known = await client.GetAsync(request.RequestUri!.OriginalString);
        request.Headers.IfNoneMatch.Add(known.Headers.ETag!);

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Lesson_HomeworkAndAttendance_AreEnteredAndRead()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        var path = $"/lessons/{Uri.EscapeDataString(OwnLesson().Lesson.Value)}";
        using var before = await client.GetAsync(path);
        using var homework = await client.GetAsync($"{path}/homework");
        var pupil = PupilOf(OwnLesson());
        using var absence = await client.GetAsync($"{path}/attendance?size=500");

        using var lesson = await client.SendAsync(HttpMethod.Put, path, new { topic = "Тема из программы", remote = true, reason = "описка" }, before.Headers.ETag?.Tag);
        using var task = await client.SendAsync(HttpMethod.Put, $"{path}/homework", new { text = "№ 5", due = "2024-04-20", minutes = 20, reason = "описка" }, homework.Headers.ETag?.Tag);
        using var absent = await client.SendAsync(HttpMethod.Put, $"{path}/attendance/{pupil}", new { code = "н", reason = "описка" }, VersionIn(await ApiClient.ReadAsync(absence), pupil));

        Assert.All(new[] { lesson, task, absent }, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        var entered = await client.JsonAsync(path);
        Assert.Equal(("Тема из программы", true), (entered.GetProperty("topic").GetString(), entered.GetProperty("remote").GetBoolean()));
        Assert.Equal(("№ 5", "2024-04-20", 20), Homework(await client.JsonAsync($"{path}/homework")));
        Assert.Equal("н", (await client.JsonAsync($"{path}/attendance?size=500")).GetProperty("items").EnumerateArray().Single(i => i.GetProperty("pupil").GetString() == pupil).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Values_ThatCannotBeRead_AreAllToldAtOnce()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        var path = $"/lessons/{Uri.EscapeDataString(OwnLesson().Lesson.Value)}/homework";

        using var answer = await client.SendAsync(HttpMethod.Put, path, new { text = "№ 6", due = "завтра", minutes = 2000 });

        var problem = await ApiClient.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["due: «завтра» не подходит.", "minutes: «2000» не подходит."], problem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task Words_ThatTheLogCannotHold_AreToldOfEveryKind()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        var (lesson, nul) = (OwnLesson(), "\0");
        var path = $"/lessons/{Uri.EscapeDataString(lesson.Lesson.Value)}";

        Assert.Equal(["kind", "topic"], await ToldOfAsync(path, new { kind = nul, topic = nul }));
        Assert.Equal(["text"], await ToldOfAsync($"{path}/homework", new { text = nul }));
        Assert.Equal(["kind", "title"], await ToldOfAsync("/assessments/api-words", new { journal = lesson.Journal.Value, lesson = lesson.Lesson.Value, kind = nul, title = nul }));
        Assert.Equal(["subject", "title", "topic"], await ToldOfAsync("/library/api-words", new { title = nul, subject = nul, topic = nul }));

        async Task<IEnumerable<string>> ToldOfAsync(string address, object body)
        {
            using var answer = await client.SendAsync(HttpMethod.Put, address, body);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            return (await ApiClient.ReadAsync(answer)).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("reason").GetString()!.Split(':')[0]).Order(StringComparer.Ordinal);
        }
    }

    [Theory]
    [InlineData("{ no json", "application/json", HttpStatusCode.BadRequest, "ELJ-D585")]
    [InlineData("mark=5", "application/x-www-form-urlencoded", HttpStatusCode.NotFound, "ELJ-D583")]
    public async Task Body_ThatIsNoJson_IsRefusedInOurWords(string body, string type, HttpStatusCode status, string code)
    {
        using var http = new HttpClient { BaseAddress = new Uri(site.App.Urls.First()) };
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri("/api/v1/assessments/x/marks/x", UriKind.Relative)) { Content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue(type)) };
        request.Headers.Authorization = new("Bearer", ApiClient.Key(site, DemoAccounts.Teacher, ReferenceHost.Api.ApiScope.WriteJournals));

        using var answer = await http.SendAsync(request);

        Assert.Equal((status, code), (answer.StatusCode, (await ApiClient.ReadAsync(answer)).GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("/journals?page=0", "page")]
    [InlineData("/journals?size=1000", "size")]
    [InlineData("/journals?page=два", "page")]
    public async Task Page_ThatIsNone_IsRefused(string path, string name)
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);

        using var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith($"{name}: ", (await ApiClient.ReadAsync(answer)).GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_FollowedToTheEnd_HoldEverythingOnce()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Director);
        var (ids, path) = (new List<string>(), "/api/v1/journals?size=7");
        while (path is not null)
        {
            var page = await client.JsonAsync(path);
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            path = page.GetProperty("next").GetString();
            Assert.Equal(site.School.Journal.State.Access.Register.Journals.Length, page.GetProperty("total").GetInt32());
        }

        Assert.Equal(site.School.Journal.State.Access.Register.Journals.Select(j => j.Id.Value), ids);
    }

    /// <summary>Enters a work of today at a lesson of the teacher, and gives it with a pupil who was there.</summary>
    private async Task<(string Work, string Pupil)> NewWork(ApiClient client, string work)
    {
        var lesson = OwnLesson();
        using var answer = await client.SendAsync(HttpMethod.Put, $"/assessments/{work}", new { journal = lesson.Journal.Value, lesson = lesson.Lesson.Value, title = work });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (work, PupilOf(lesson));
    }

    private LessonEntry OwnLesson()
    {
        var register = site.School.Journal.State.Access.Register;
        var today = register.Clock.DateOf(site.School.Clock.GetCurrentInstant());
        var teacher = site.PersonOf(DemoAccounts.Teacher);
        return register.Journals.Where(j => j.Teacher?.Value == teacher && j.Subgroup is null && register.IsMarked(j))
            .SelectMany(j => Year.LessonsOf(j.Id))
            .Where(l => l.Date <= today && l.Status == LessonStatus.Held)
            .MaxBy(l => (l.Date, l.Start))!;
    }

    private string PupilOf(LessonEntry lesson)
    {
        var journal = Year.FindJournal(lesson.Journal)!;
        return site.School.Journal.State.Access.Register.Enrolments.First(e => e.Class == journal.Class && e.Span.Contains(lesson.Date)).Pupil.Value;
    }

    private static string? VersionIn(JsonElement attendance, string pupil) => attendance.GetProperty("items").EnumerateArray()
        .Where(i => i.GetProperty("pupil").GetString() == pupil).Select(i => $"\"{i.GetProperty("version").GetInt32()}\"").FirstOrDefault();

    private static (string?, string?, int) Homework(JsonElement view) => (view.GetProperty("text").GetString(), view.GetProperty("due").GetString(), view.GetProperty("minutes").GetInt32());
}
