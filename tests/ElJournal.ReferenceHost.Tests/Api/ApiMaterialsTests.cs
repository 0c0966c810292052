using System.Net;
using System.Text.Json;
using ElJournal.Domain.Interchange;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Api;

/// <summary>A program lays materials out, with files, as pages do.</summary>
[Collection(ApiSite.Name)]
public sealed class ApiMaterialsTests(SiteFixture site)
{
    private static readonly byte[] Plan = [1, 2, 3, 4];

    [Fact]
    public async Task Material_LaidOutRevisedAndRemoved_KeepsItsFileAndVersions()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        var all = $"/journals/{Uri.EscapeDataString(OwnJournal())}/materials";
        var one = $"{all}/api-material";

        using var laid = await client.SendAsync(HttpMethod.Put, one, new { kind = "task", title = "План", link = "https://school.example/plan", file = new { name = "план.pdf", content = Plan } });
        using var revised = await client.SendAsync(HttpMethod.Put, one, new { title = "План урока" }, "\"1\"");
        using var stale = await client.SendAsync(HttpMethod.Put, one, new { title = "Другой план", file = new { name = "план.pdf", content = Plan } }, "\"1\"");
        var shown = await client.JsonAsync(one);
        using var file = await client.GetAsync($"{one}/file");
        var listed = await client.JsonAsync($"{all}?size=500");
        using var removed = await client.SendAsync(HttpMethod.Delete, one, version: "\"2\"");
        using var gone = await client.GetAsync($"{one}/file");

        Assert.Equal((HttpStatusCode.OK, "\"1\""), (laid.StatusCode, laid.Headers.ETag?.Tag));
        Assert.Equal((HttpStatusCode.OK, "\"2\""), (revised.StatusCode, revised.Headers.ETag?.Tag));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        Assert.Equal(JsonValueKind.Null, (await ApiClient.ReadAsync(stale)).GetProperty("sent").GetProperty("file").ValueKind);
        Assert.Equal(("План урока", "reading", "план.pdf"), (shown.GetProperty("title").GetString(), shown.GetProperty("kind").GetString(), shown.GetProperty("file").GetProperty("name").GetString()));
        Assert.Equal(Plan, await file.Content.ReadAsByteArrayAsync());
        Assert.Contains(listed.GetProperty("items").EnumerateArray(), m => m.GetProperty("id").GetString() == "api-material");
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (removed.StatusCode, gone.StatusCode));
    }

    [Fact]
    public async Task Material_ThatCannotBeRead_IsToldAtOnceAndNothingIsKept()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        var path = $"/journals/{Uri.EscapeDataString(OwnJournal())}/materials/api-wrong";

        using var answer = await client.SendAsync(HttpMethod.Put, path, new { kind = "лекция", title = " ", link = "план", lesson = "чужой", answerBy = "завтра", file = new { name = "план.exe", content = Plan } });

        var reasons = (await ApiClient.ReadAsync(answer)).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("reason").GetString()!.Split(':')[0]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["answerBy", "file", "kind", "lesson", "link", "title"], reasons.Order(StringComparer.Ordinal));
        using var absent = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
    }

    [Theory]
    [InlineData("""{"title":"План","file":{}}""", "file")]
    [InlineData("""{"title":"План","file":{"name":"план.pdf"}}""", "file")]
    [InlineData("""{"title":"План","file":{"name":null,"content":""}}""", "file")]
    [InlineData("""{"title":"План\u0000","text":"\u0000","topic":"\u0000"}""", "text", "title", "topic")]
    public async Task Material_OfHalfAFileOrWordsThatTheLogCannotHold_IsToldSo(string body, params string[] names)
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        using var sent = JsonDocument.Parse(body);

        using var answer = await client.SendAsync(HttpMethod.Put, $"/journals/{Uri.EscapeDataString(OwnJournal())}/materials/api-wrong", sent.RootElement);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var reasons = (await ApiClient.ReadAsync(answer)).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("reason").GetString()!.Split(':')[0]);
        Assert.Equal(names, reasons.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Reason_ThatTheLogCannotHold_IsToldOfEveryWrite()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        var one = $"/journals/{Uri.EscapeDataString(OwnJournal())}/materials/api-reason";

        using var tooLong = await client.SendAsync(HttpMethod.Put, one, new { title = "План", reason = new string('я', InterchangeFormat.MaxTextLength + 1) });
        using var longest = await client.SendAsync(HttpMethod.Put, one, new { title = "План", topic = new string('я', InterchangeFormat.MaxTextLength) });
        using var removed = await client.SendAsync(HttpMethod.Delete, $"{one}?reason=%00", version: "\"1\"");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.BadRequest), (tooLong.StatusCode, longest.StatusCode, removed.StatusCode));
        Assert.Contains("reason: «100001 знаков»", await tooLong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Library_NarrowedBySection_HoldsNoOther()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Teacher);
        using var added = await client.SendAsync(HttpMethod.Put, "/library/api-book", new { section = "upbringing", title = "Поход", subject = "География" });

        var found = await client.JsonAsync("/library?section=upbringing&subject=География&size=500");

        Assert.Equal(HttpStatusCode.OK, added.StatusCode);
        Assert.Contains(found.GetProperty("items").EnumerateArray(), m => m.GetProperty("id").GetString() == "api-book");
        Assert.All(found.GetProperty("items").EnumerateArray(), m => Assert.Equal(("upbringing", "География"), (m.GetProperty("section").GetString(), m.GetProperty("subject").GetString())));
    }

    private string OwnJournal()
    {
        var teacher = site.PersonOf(DemoAccounts.Teacher);
        return site.School.Journal.State.Access.Register.Journals.First(j => j.Teacher?.Value == teacher).Id.Value;
    }
}
