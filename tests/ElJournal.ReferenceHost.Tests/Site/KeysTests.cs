using System.Net;
using System.Text.RegularExpressions;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site.Keys;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(OfficeSite.Name)]
public sealed partial class KeysTests(SiteFixture site)
{
    [Fact]
    public async Task Key_IssuedOnThePage_WorksOnceSeenUntilItIsRevoked()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.PageAsync(KeysEndpoints.Path);
        var issued = await client.PostAsync(KeysEndpoints.Path, ("category", "administrator"), ("scope", "acts:read"), ("days", "30"));
        var key = Key().Match(await issued.Content.ReadAsStringAsync()).Value;
        using var program = new ApiClient(new Uri(site.App.Urls.First()), key);
        using var before = await program.GetAsync("/acts");

        var listed = await client.PageAsync(KeysEndpoints.Path);
        var revoked = await client.PostAsync($"{KeysEndpoints.Path}/{key.Split('_')[1]}/revoke");
        using var after = await program.GetAsync("/acts");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, revoked.StatusCode, after.StatusCode));
        Assert.Contains(key.Split('_')[1], listed, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Split('_')[2], listed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("director", "acts:read", "30")]
    [InlineData("administrator", "acts:write", "30")]
    [InlineData("administrator", "acts:read", "367")]
    public async Task Key_OfAnotherCategoryOrForNothingOrForTooLong_IsNotIssued(string category, string scope, string days)
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.PageAsync(KeysEndpoints.Path);
        var before = Keys().Length;

        var answer = await client.PostAsync(KeysEndpoints.Path, ("category", category), ("scope", scope), ("days", days));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, before), (answer.StatusCode, Keys().Length));
    }

    [Fact]
    public async Task Keys_OfOthers_AreSeenAndRevokedByTheAdministratorAlone()
    {
        ApiClient.Key(site, DemoAccounts.Director);
        var id = Keys().First(k => k.Login == DemoAccounts.Director).Id;
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        using var administrator = await site.OpenAsync(DemoAccounts.Administrator);

        var seen = await teacher.PageAsync(KeysEndpoints.Path);
        var refused = await teacher.PostAsync($"{KeysEndpoints.Path}/{id}/revoke");
        await administrator.PageAsync(KeysEndpoints.Path);
        var revoked = await administrator.PostAsync($"{KeysEndpoints.Path}/{id}/revoke");

        Assert.DoesNotContain(id, seen, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (refused.StatusCode, revoked.StatusCode));
    }

    private System.Collections.Immutable.ImmutableArray<ApiToken> Keys() => new TokenStore(site.School.Store, site.School.Clock).All();

    [GeneratedRegex("elj_[0-9a-f]+_[0-9a-f]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
