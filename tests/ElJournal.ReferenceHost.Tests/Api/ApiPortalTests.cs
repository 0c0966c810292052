using System.Net;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Api;

/// <summary>A program takes what families see to the portal.</summary>
[Collection(ApiSite.Name)]
public sealed class ApiPortalTests(SiteFixture site)
{
    private object Week => new { recipient = "Портал", from = "2024-04-08", to = "2024-04-14", @class = site.Class().Value };

    [Fact]
    public async Task Export_AskedAgain_GivesTheSameWithoutAnotherRecord()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Administrator, ApiScope.ExportToPortal);

        using var first = await client.SendAsync(HttpMethod.Put, "/portal-exports/e-1", Week);
        using var again = await client.SendAsync(HttpMethod.Put, "/portal-exports/e-1", Week);
        using var other = await client.SendAsync(HttpMethod.Put, "/portal-exports/e-2", Week);

        var bytes = await first.Content.ReadAsByteArrayAsync();
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode, other.StatusCode));
        Assert.Equal(bytes, await again.Content.ReadAsByteArrayAsync());
        Assert.Equal([$"sha-256=:{Convert.ToBase64String(Convert.FromHexString(FileStore.DigestOf(bytes).Value))}:"], first.Headers.GetValues("Repr-Digest"));
        Assert.Equal(FileStore.DigestOf(bytes), Assert.Single(site.All<PortalExport>(), e => e.Id.Value == "e-1").Digest);
        Assert.Equal("e-1", (await client.JsonAsync("/portal-exports/e-2")).GetProperty("repeats").GetString());
    }

    [Fact]
    public async Task Export_OfInformationThatHasChanged_NeedsAnIdOfItsOwn()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Administrator, ApiScope.ExportToPortal);
        using var first = await client.SendAsync(HttpMethod.Put, "/portal-exports/e-3", Week);
        var today = site.Year().Clock!.DateOf(site.School.Clock.GetCurrentInstant());
        var guardian = site.All<Guardianship>().First(g => g.Pupil == site.Pupil() && g.Span.Contains(today)).Guardian;
        var isTold = AgreedForm.Of(site.All<FamilyStatement>(), guardian, site.Pupil(), today).Statement?.Kind == FamilyStatementKind.Electronic;
        site.Write(DemoAccounts.Secretary, "передумали", new RecordLedgerFact(new FamilyStatement(guardian, site.Pupil(), isTold ? FamilyStatementKind.Declines : FamilyStatementKind.Electronic, today)));

        using var again = await client.SendAsync(HttpMethod.Put, "/portal-exports/e-3", Week);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (first.StatusCode, again.StatusCode));
        Assert.Equal("ELJ-D757", (await ApiClient.ReadAsync(again)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Export_Unfit_IsRefusedWithAllThatIsWrong()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Administrator, ApiScope.ExportToPortal);

        using var answer = await client.SendAsync(HttpMethod.Put, "/portal-exports/e-4", new { from = "2024-04-14", to = "2024-04-08", @class = "нет" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(3, (await ApiClient.ReadAsync(answer)).GetProperty("errors").GetArrayLength());
        Assert.DoesNotContain(site.All<PortalExport>(), e => e.Id.Value == "e-4");
    }
}
