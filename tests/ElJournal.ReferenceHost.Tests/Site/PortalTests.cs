using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>What families see is handed over for the portal, and on record before it is.</summary>
[Collection(OfficeSite.Name)]
public sealed partial class PortalTests(SiteFixture site)
{
    private (string Name, string Value)[] Week(string digest) =>
        [("recipient", "Портал области"), ("from", "2024-04-08"), ("to", "2024-04-14"), ("class", site.Class().Value), ("digest", digest)];

    private string Preview => $"/portal?recipient=Портал области&from=2024-04-08&to=2024-04-14&class={site.Class()}";

    [Fact]
    public async Task File_Given_IsOnRecordAndItsRepetitionIsTold()
    {
        Ask();
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        var shown = WebUtility.HtmlDecode(await client.PageAsync(Preview));
        Assert.DoesNotContain("Повтор:", shown, StringComparison.Ordinal);

        using var given = await client.PostAsync("/portal/file", Week(DigestIn(shown)));

        var content = await given.Content.ReadAsByteArrayAsync();
        Assert.Equal((HttpStatusCode.OK, "application/json", "portal-class-2024-04-08-2024-04-14.json"), (given.StatusCode, given.Content.Headers.ContentType!.MediaType, given.Content.Headers.ContentDisposition!.FileName));
        var export = Assert.Single(site.All<PortalExport>(), e => e.Recipient == "Портал области");
        Assert.Equal((FileStore.DigestOf(content), site.PersonOf(DemoAccounts.Administrator)), (export.Digest, export.Giver!.Value.Value));
        using var document = JsonDocument.Parse(content);
        var pupils = document.RootElement.GetProperty("pupils").EnumerateArray().ToList();
        Assert.Equal(export.Pupils, pupils.Count);
        Assert.Contains(pupils, p => p.GetProperty("pupil").GetString() == site.Pupil().Value && p.GetProperty("lessons").GetArrayLength() > 0);
        var again = WebUtility.HtmlDecode(await client.PageAsync(Preview));
        Assert.Contains("Повтор: те же самые сведения этому получателю уже отданы", again, StringComparison.Ordinal);
        Assert.Contains(export.Digest.Value[..12], again, StringComparison.Ordinal);

        using var answered = await client.PostAsync("/portal/answer", ("export", export.Id.Value), ("version", "1"), ("answer", "refused"));
        using var stale = await client.PostAsync("/portal/answer", ("export", export.Id.Value), ("version", "1"), ("answer", "accepted"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (answered.StatusCode, stale.StatusCode));
        Assert.Equal(PortalAnswer.Refused, Assert.Single(site.All<PortalExport>(), e => e.Id == export.Id).Answer);
    }

    [Fact]
    public async Task File_OtherThanTheOneLookedAt_IsNotGiven()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.PageAsync(Preview);
        var before = site.All<PortalExport>().Count;

        using var answer = await client.PostAsync("/portal/file", Week(new string('0', 64)));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Сведения тем временем изменились", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(before, site.All<PortalExport>().Count);
    }

    [Theory]
    [InlineData("recipient=&from=2024-04-08&to=2024-04-14")]
    [InlineData("recipient=x&from=2024-04-15&to=2024-04-14")]
    [InlineData("recipient=x&from=2024-01-01&to=2024-05-31")]
    [InlineData("recipient=x&from=вчера&to=2024-04-14")]
    [InlineData("recipient=x&from=2024-04-08&to=2024-04-14&class=нет")]
    public async Task Choice_Unfit_IsRefusedWithTheRemedy(string query)
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);

        using var answer = await client.GetAsync($"/portal?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Укажите получателя", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.DeputyHead)]
    [InlineData(DemoAccounts.ClassTeacher)]
    [InlineData(DemoAccounts.Guardian)]
    public async Task Portal_OfOthers_IsNotThere(string login)
    {
        using var client = await site.OpenAsync(login);
        await client.PageAsync("/help");

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/portal")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("/portal/file", Week(""))).StatusCode);
    }

    /// <summary>Has the guardians of the demo pupil ask for the electronic form, unless they have.</summary>
    private void Ask()
    {
        var today = site.School.Journal.State.Year.Clock!.DateOf(site.School.Clock.GetCurrentInstant());
        foreach (var guardian in site.All<Guardianship>().Where(g => g.Pupil == site.Pupil()).Select(g => g.Guardian))
        {
            if (AgreedForm.Of(site.All<FamilyStatement>(), guardian, site.Pupil(), today).Statement?.Kind != FamilyStatementKind.Electronic)
            {
                site.Write(DemoAccounts.Secretary, "заявление принесли", new RecordLedgerFact(new FamilyStatement(guardian, site.Pupil(), FamilyStatementKind.Electronic, today)));
            }
        }
    }

    private static string DigestIn(string page) => DigestField().Match(page).Groups["digest"].Value;

    [GeneratedRegex("name=\"digest\" value=\"(?<digest>[0-9a-f]{64})\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DigestField();
}
