using System.Net;
using System.Text.Json;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.ReferenceHost.Tests.Api;

/// <summary>Every method of the API, called as every category about things of one's own and of others: what is answered is what the access matrix says of each.</summary>
/// <remarks>What is expected is asked of access thing by thing, by targets that are written down here anew. Writes state a version that nothing has: who may write is told that it is stale, and nothing is ever written.</remarks>
[Collection(ApiSite.Name)]
public sealed class ApiAccessTests(SiteFixture site)
{
    private const string NoVersion = "\"999999\"";
    private static readonly HttpStatusCode[] Hidden = [HttpStatusCode.Forbidden, HttpStatusCode.NotFound];

    private SchoolAccess Access => site.School.Journal.State.Access;

    private RevisedYear Year => site.School.Journal.State.Year;

    public static TheoryData<string> Logins => [.. ApiClient.Everybody.Select(e => e.Login)];

    [Theory]
    [MemberData(nameof(Logins))]
    public async Task EveryMethod_AnswersAsTheAccessMatrixSays(string login)
    {
        using var client = ApiClient.Of(site, login);
        var (calls, written, wrong) = (Calls(), Entries(), new List<string>());
        foreach (var call in calls)
        {
            using var answer = await client.SendAsync(call.Method, call.Path, call.Body, call.Body is null && call.Method == HttpMethod.Get ? null : NoVersion);
            var isShown = !Hidden.Contains(answer.StatusCode);
            if (isShown != call.Targets.Any(t => May(login, t)) || (int)answer.StatusCode >= 500)
            {
                wrong.Add($"{call.Method} {call.Path}: {(int)answer.StatusCode}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(written, Entries());
        Assert.Equal(Routes(), calls.Select(c => $"{c.Method} {c.Pattern}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Logins))]
    public async Task Lists_HoldWhatMayBeReadAndAllOfIt(string login)
    {
        using var client = ApiClient.Of(site, login);
        var journals = await IdsOf(client, "/journals?size=500", "id");

        Assert.Equal(
            Access.Register.Journals.Where(j => May(login, Read(new(ResourceKind.Journals) { Journal = j.Id }))).Select(j => j.Id.Value).Order(StringComparer.Ordinal),
            journals.Order(StringComparer.Ordinal));
        foreach (var work in Works())
        {
            using var answer = await client.GetAsync($"/assessments/{Escaped(work.Id.Value)}/marks?size=500");
            var shown = answer.StatusCode == HttpStatusCode.OK ? ItemsOf(await ApiClient.ReadAsync(answer), "pupil") : [];

            Assert.Equal(Year.MarksOf(work.Id).Where(m => May(login, Read(MarkOf(work, m.Pupil)))).Select(m => m.Pupil.Value), shown);
        }
    }

    [Theory]
    [MemberData(nameof(Logins))]
    public async Task Findings_AreThoseThatMayBeSeen(string login)
    {
        using var client = ApiClient.Of(site, login);
        using var answer = await client.GetAsync("/findings?size=500");
        if (answer.StatusCode == HttpStatusCode.Forbidden)
        {
            Assert.True(Access.ScopeOf(ActorOf(login), AccessAction.Read, ResourceKind.Findings, Now).IsEmpty);
            return;
        }

        var items = (await ApiClient.ReadAsync(answer)).GetProperty("items").EnumerateArray().ToList();
        Assert.All(items, item => Assert.True(May(login, Read(new(ResourceKind.Findings)
        {
            Journal = item.GetProperty("journal").GetString() is { } journal ? JournalId.Parse(journal) : null,
            Person = item.GetProperty("bearer").GetString() is { } bearer ? PersonId.Parse(bearer) : null,
        }))));
    }

    [Fact]
    public async Task EveryMethod_WithAKeyForNothing_IsRefusedButForWhoseItIs()
    {
        using var client = new ApiClient(new Uri(site.App.Urls.First()), ApiClient.Key(site, DemoAccounts.Director));
        foreach (var call in Calls().DistinctBy(c => (c.Method, c.Pattern)).Where(c => c.Pattern != "/me"))
        {
            using var answer = await client.SendAsync(call.Method, call.Path, call.Body);

            Assert.Equal((call.Pattern, HttpStatusCode.Forbidden, "ELJ-D582"), (call.Pattern, answer.StatusCode, (await ApiClient.ReadAsync(answer)).GetProperty("code").GetString()));
        }
    }

    private NodaTime.Instant Now => site.School.Clock.GetCurrentInstant();

    private static Ask Read(AccessTarget target) => new(AccessAction.Read, target);

    private static string Escaped(string id) => Uri.EscapeDataString(id);

    private static AccessTarget OfLesson(ResourceKind kind, LessonEntry lesson, PupilId? pupil = null) => new(kind) { Journal = lesson.Journal, Lesson = lesson, Pupil = pupil };

    private static async Task<List<string>> IdsOf(ApiClient client, string path, string member) => ItemsOf(await client.JsonAsync(path), member);

    private static List<string> ItemsOf(JsonElement page, string member) => [.. page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty(member).GetString()!)];

    private AccessActor ActorOf(string login)
    {
        var actor = login == DemoAccounts.Authority ? Access.Authority : Access.FindActor(PersonId.Parse(site.PersonOf(login)))!;
        return actor.In(ApiClient.Everybody.First(e => e.Login == login).Category);
    }

    private bool May(string login, Ask ask) => ask.Target is null || Access.Decide(ActorOf(login), ask.Action, Access.Resolve(ask.Target), Now).IsAllowed;

    /// <summary>Counts what people entered: that somebody has read is taken down, and is no entry.</summary>
    private int Entries() => Year.Facts.Count(f => f.Fact is not (Domain.Activity.DataRead or Domain.Activity.SignIn));

    private IEnumerable<string> Routes() => site.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText!.StartsWith(ApiRoutes.Root, StringComparison.Ordinal))
        .Select(e => $"{e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Single()} {e.RoutePattern.RawText![ApiRoutes.Root.Length..]}")
        .Order(StringComparer.Ordinal);

    private List<Call> Calls()
    {
        var calls = new List<Call>
        {
            new(HttpMethod.Get, "/me", "/me", null, [default]),
            new(HttpMethod.Get, "/journals", "/journals", null, [default]),
            new(HttpMethod.Get, "/duties", "/duties", null, [default]),
            new(HttpMethod.Get, "/acts", "/acts", null, [Read(new(ResourceKind.Regulations))]),
            new(HttpMethod.Get, "/acts/{act}/clauses", "/acts/base/clauses", null, [Read(new(ResourceKind.Regulations))]),
            new(HttpMethod.Get, "/findings", "/findings", null, [.. Findings()]),
            new(HttpMethod.Get, "/portal-exports", "/portal-exports", null, [Read(new(ResourceKind.PortalExports))]),
            new(HttpMethod.Get, "/portal-exports/{export}", "/portal-exports/нет", null, []),

            // Without days nothing goes out, whoever asks.
            new(HttpMethod.Put, "/portal-exports/{export}", "/portal-exports/проба", new { recipient = "Портал" }, [new(AccessAction.Export, new(ResourceKind.PortalExports))]),
            new(HttpMethod.Put, "/portal-exports/{export}/answer", "/portal-exports/нет/answer", new { answer = "accepted" }, []),
        };
        foreach (var journal in Journals())
        {
            var path = $"/journals/{Escaped(journal.Value)}";
            calls.Add(new(HttpMethod.Get, "/journals/{journal}", path, null, [Read(new(ResourceKind.Journals) { Journal = journal })]));
            calls.Add(new(HttpMethod.Get, "/journals/{journal}/lessons", $"{path}/lessons", null, [Read(new(ResourceKind.Timetable) { Journal = journal })]));
            calls.Add(new(HttpMethod.Get, "/journals/{journal}/assessments", $"{path}/assessments", null,
                [Read(new(ResourceKind.Assessments) { Journal = journal }), .. Year.AssessmentsOf(journal).Select(w => Read(MarkOf(w, null) with { Kind = ResourceKind.Assessments }))]));
        }

        AddMaterials(calls);
        foreach (var work in Works())
        {
            AddMarks(calls, work);
        }

        foreach (var lesson in Lessons())
        {
            AddLesson(calls, lesson);
        }

        foreach (var pupil in Pupils())
        {
            calls.Add(new(HttpMethod.Get, "/pupils/{pupil}/diary", $"/pupils/{Escaped(pupil.Value)}/diary", null, [Read(new(ResourceKind.Marks) { Pupil = pupil })]));
        }

        return calls;
    }

    private void AddMaterials(List<Call> calls)
    {
        const string All = "/journals/{journal}/materials";
        var library = new AccessTarget(ResourceKind.Library);
        calls.Add(new(HttpMethod.Get, "/library", "/library", null, [Read(library)]));
        AddMaterial(calls, "/library/{material}", "/library/проба", Read(library), new(AccessAction.Enter, library), stands: false);
        foreach (var item in Year.AllOf<LibraryMaterial>(RevisedKinds.OfLedger<LibraryMaterial>()).Take(2))
        {
            AddMaterial(calls, "/library/{material}", $"/library/{Escaped(item.Id.Value)}", Read(library), Write(new RecordLedgerFact(item), library), stands: true);
        }

        foreach (var journal in Journals())
        {
            var (path, whole) = ($"/journals/{Escaped(journal.Value)}/materials", new AccessTarget(ResourceKind.Materials) { Journal = journal });
            var standing = Year.MaterialsOf(journal).Select(m => (Material: m, Target: whole with { Lesson = m.Lesson is { } lesson ? Year.FindLesson(lesson) : null })).ToList();
            calls.Add(new(HttpMethod.Get, All, path, null, [Read(whole), .. standing.Select(s => Read(s.Target))]));
            AddMaterial(calls, $"{All}/{{material}}", $"{path}/проба", Read(whole), new(AccessAction.Enter, whole), stands: false);
            foreach (var (material, target) in standing.Where(s => s.Material.Lesson is null).Take(1))
            {
                AddMaterial(calls, $"{All}/{{material}}", $"{path}/{Escaped(material.Id.Value)}", Read(target), Write(new RecordLedgerFact(material), target), stands: true);
            }
        }
    }

    private static void AddMaterial(List<Call> calls, string pattern, string path, Ask read, Ask write, bool stands)
    {
        calls.Add(new(HttpMethod.Get, pattern, path, null, stands ? [read] : []));
        if (!stands)
        {
            calls.Add(new(HttpMethod.Get, $"{pattern}/file", $"{path}/file", null, []));
        }

        calls.Add(new(HttpMethod.Put, pattern, path, new { title = "Чужой", reason = "проба" }, [write]));
        calls.Add(new(HttpMethod.Delete, pattern, $"{path}?reason=x", null, stands ? [write] : []));
    }

    private void AddMarks(List<Call> calls, Assessment work)
    {
        var path = $"/assessments/{Escaped(work.Id.Value)}";
        var standing = Year.MarksOf(work.Id).ToList();
        calls.Add(new(HttpMethod.Get, "/assessments/{assessment}/marks", $"{path}/marks", null, [Read(MarkOf(work, null)), .. standing.Select(m => Read(MarkOf(work, m.Pupil)))]));
        var body = new { journal = work.Journal.Value, lesson = work.Lesson?.Value, day = work.Day?.ToString("R", null), title = "Чужая" };
        calls.Add(new(HttpMethod.Put, "/assessments/{assessment}", path, body, [new(AccessAction.Correct, MarkOf(work, null) with { Kind = ResourceKind.Assessments })]));
        foreach (var mark in standing.Take(2))
        {
            var one = $"{path}/marks/{Escaped(mark.Pupil.Value)}";
            var target = MarkOf(work, mark.Pupil);
            var write = new Ask(AccessAction.Correct, target with { Author = Year.Find(new RecordMark(mark).Address)!.Author });
            calls.Add(new(HttpMethod.Get, "/assessments/{assessment}/marks/{pupil}", one, null, [Read(target)]));
            calls.Add(new(HttpMethod.Put, "/assessments/{assessment}/marks/{pupil}", one, new { mark = "2", reason = "проба" }, [write]));
            calls.Add(new(HttpMethod.Delete, "/assessments/{assessment}/marks/{pupil}", $"{one}?reason=x", null, [write]));
        }
    }

    private void AddLesson(List<Call> calls, LessonEntry lesson)
    {
        var path = $"/lessons/{Escaped(lesson.Lesson.Value)}";
        var present = Year.AttendanceOf(lesson.Lesson).ToList();
        calls.Add(new(HttpMethod.Get, "/lessons/{lesson}", path, null, [Read(OfLesson(ResourceKind.Timetable, lesson))]));
        calls.Add(new(HttpMethod.Put, "/lessons/{lesson}", path, new { topic = "Чужая", reason = "проба" }, [Write(new RecordLesson(lesson), OfLesson(ResourceKind.LessonEntries, lesson))]));
        calls.Add(new(HttpMethod.Get, "/lessons/{lesson}/attendance", $"{path}/attendance", null,
            [Read(OfLesson(ResourceKind.Attendance, lesson)), .. present.Select(a => Read(OfLesson(ResourceKind.Attendance, lesson, a.Pupil)))]));
        if (Year.FindHomework(lesson.Lesson) is { } homework)
        {
            calls.Add(new(HttpMethod.Get, "/lessons/{lesson}/homework", $"{path}/homework", null, [Read(OfLesson(ResourceKind.Homework, lesson))]));
            calls.Add(new(HttpMethod.Put, "/lessons/{lesson}/homework", $"{path}/homework", new { text = "Чужое", reason = "проба" }, [Write(new RecordHomework(homework), OfLesson(ResourceKind.Homework, lesson))]));
        }

        foreach (var entry in present.Where(a => a.Pupil is not null).Take(1))
        {
            var one = $"{path}/attendance/{Escaped(entry.Pupil!.Value.Value)}";
            var write = Write(new RecordAttendance(entry), OfLesson(ResourceKind.Attendance, lesson, entry.Pupil));
            calls.Add(new(HttpMethod.Put, "/lessons/{lesson}/attendance/{pupil}", one, new { code = "н", reason = "проба" }, [write]));
            calls.Add(new(HttpMethod.Delete, "/lessons/{lesson}/attendance/{pupil}", $"{one}?reason=x", null, [write]));
        }
    }

    /// <summary>Asks what a write of something that stands asks: to enter it while it is but planned, to correct it later.</summary>
    private Ask Write(FactCommand command, AccessTarget target) => new(
        command.Fact is LessonEntry { Status: LessonStatus.Planned } ? AccessAction.Enter : AccessAction.Correct, target with { Author = Year.Find(command.Address)?.Author });

    private AccessTarget MarkOf(Assessment work, PupilId? pupil) =>
        new(ResourceKind.Marks) { Journal = work.Journal, Lesson = work.Lesson is { } lesson ? Year.FindLesson(lesson) : null, Pupil = pupil };

    /// <summary>Asks for a finding of each journal and of nobody: who may see one has the list.</summary>
    private IEnumerable<Ask> Findings() => Access.Register.Journals.Select(j => Read(new(ResourceKind.Findings) { Journal = j.Id }))
        .Concat(Access.Register.Staff.Select(s => Read(new(ResourceKind.Findings) { Person = PersonId.Parse(s.Value) })))
        .Append(Read(new(ResourceKind.Findings)));

    /// <summary>Gives the journals of the class of the demo accounts, and some of others.</summary>
    private IEnumerable<JournalId> Journals()
    {
        var own = Year.EnrolmentsOf(PupilId.Parse(site.PersonOf(DemoAccounts.Pupil))).Last().Class;
        var teacher = site.PersonOf(DemoAccounts.Teacher);
        return Access.Register.Journals.Where(j => j.Class == own && j.Teacher?.Value == teacher).Take(2)
            .Concat(Access.Register.Journals.Where(j => j.Class == own && j.Teacher?.Value != teacher).Take(3))
            .Concat(Access.Register.Journals.Where(j => j.Class != own).Take(3))
            .Select(j => j.Id);
    }

    private IEnumerable<Assessment> Works() => Journals().Select(j => Year.AssessmentsOf(j).FirstOrDefault(w => Year.MarksOf(w.Id).Any())).OfType<Assessment>();

    private IEnumerable<LessonEntry> Lessons() => Journals().SelectMany(j => new[]
    {
        Year.LessonsOf(j).FirstOrDefault(l => l.Status == LessonStatus.Held && Year.AttendanceOf(l.Lesson).Any(a => a.Pupil is not null)),
        Year.LessonsOf(j).FirstOrDefault(l => l.Status == LessonStatus.Held && Year.FindHomework(l.Lesson) is not null),
    }).OfType<LessonEntry>().Distinct();

    private IEnumerable<PupilId> Pupils()
    {
        var child = PupilId.Parse(site.PersonOf(DemoAccounts.Pupil));
        return Access.Register.Pupils.Where(p => p != child).Where((_, number) => number % 10 == 0).Prepend(child);
    }

    /// <summary>What is asked of access; <c>default</c> of what everybody with a key may.</summary>
    private readonly record struct Ask(AccessAction Action, AccessTarget? Target);

    /// <summary>A request, and what access must allow for it, any of several.</summary>
    private sealed record Call(HttpMethod Method, string Pattern, string Path, object? Body, IReadOnlyList<Ask> Targets);
}
