using System.Net;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Access;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Testing;

namespace ElJournal.ReferenceHost.Tests.Api;

/// <summary>What a key is good for, and until when.</summary>
[Collection(ApiSite.Name)]
public sealed class ApiKeyTests(SiteFixture site)
{
    [Theory]
    [InlineData(null)]
    [InlineData("elj_000000000000_00")]
    [InlineData("not a key")]
    public async Task Key_ThatIsNone_IsRefusedAndAskedFor(string? key)
    {
        using var client = new ApiClient(new Uri(site.App.Urls.First()), key);

        using var answer = await client.GetAsync("/me");

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (answer.StatusCode, answer.Headers.WwwAuthenticate.ToString()));
        Assert.Equal("ELJ-D581", (await ApiClient.ReadAsync(answer)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Key_Revoked_IsRefusedAtOnce()
    {
        var store = new TokenStore(site.School.Store, site.School.Clock);
        var (token, key) = store.Issue(DemoAccounts.Director, AccessCategory.Director, [], Duration.FromDays(1));
        using var client = new ApiClient(new Uri(site.App.Urls.First()), key);
        using var before = await client.GetAsync("/me");

        Assert.True(store.Revoke(token.Id));

        using var after = await client.GetAsync("/me");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, after.StatusCode));
        Assert.DoesNotContain(key.Split('_')[2], token.Hash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_Expired_IsRefusedFromItsLastTickOn()
    {
        var now = site.School.Clock.GetCurrentInstant();
        using var good = Client(now - Duration.FromDays(1) + Duration.FromMilliseconds(1));
        using var over = Client(now - Duration.FromDays(1));

        using var inTime = await good.GetAsync("/me");
        using var late = await over.GetAsync("/me");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (inTime.StatusCode, late.StatusCode));

        ApiClient Client(Instant issued) => new(
            new Uri(site.App.Urls.First()), new TokenStore(site.School.Store, new FakeClock(issued)).Issue(DemoAccounts.Director, AccessCategory.Director, [], Duration.FromDays(1)).Key);
    }

    [Fact]
    public async Task Key_OfACategoryThatItsOwnerHasNot_IsRefused()
    {
        var key = new TokenStore(site.School.Store, site.School.Clock).Issue(DemoAccounts.Teacher, AccessCategory.Director, [ApiScope.ReadFindings], Duration.FromDays(1)).Key;
        using var client = new ApiClient(new Uri(site.App.Urls.First()), key);

        using var answer = await client.GetAsync("/findings");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Key_OfABlockedAccount_IsRefused()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Secretary);
        using var context = site.School.Store.Open();
        await context.Accounts.Where(a => a.Login == DemoAccounts.Secretary).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsBlocked, true));

        using var answer = await client.GetAsync("/me");

        await context.Accounts.Where(a => a.Login == DemoAccounts.Secretary).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsBlocked, false));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Session_OfABrowser_IsNoKey()
    {
        using var browser = await site.OpenAsync(DemoAccounts.Director);

        using var answer = await browser.GetAsync("/api/v1/me");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Requests_TooMany_AreRefusedAndToldWhenToComeBack()
    {
        await using var narrow = await site.StartAsync(site.Options with { ApiRequestsPerMinute = 1 });
        using var client = new ApiClient(new Uri(narrow.Urls.First()), ApiClient.Key(site, DemoAccounts.Director));
        using var first = await client.GetAsync("/me");

        using var second = await client.GetAsync("/me");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
        Assert.Equal("ELJ-D587", (await ApiClient.ReadAsync(second)).GetProperty("code").GetString());
        Assert.InRange(second.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
    }

    [Fact]
    public async Task Me_SaysWhoseTheKeyIsAndWhatItIsFor()
    {
        using var client = ApiClient.Of(site, DemoAccounts.Guardian, ApiScope.ReadDiary);

        var me = await client.JsonAsync("/me");

        Assert.Equal((DemoAccounts.Guardian, "guardian"), (me.GetProperty("login").GetString(), me.GetProperty("category").GetString()));
        Assert.Equal(["diary:read"], me.GetProperty("scopes").EnumerateArray().Select(s => s.GetString()));
    }

    [Fact]
    public void Token_FromTheCommandLine_IsIssuedListedAndRevoked()
    {
        using var small = SmallStore();
        var issued = Run.At(StorySchool.Clock(), "token", "issue", "--login", "office", "--category", "secretary", "--scope", "acts:read", "duties:read", "--database", small.Address);
        var id = issued.Output.Split('_')[1];
        var listed = Run.At(StorySchool.Clock(), "token", "list", "--database", small.Address);
        var revoked = Run.At(StorySchool.Clock(), "token", "revoke", id, "--database", small.Address);
        var after = Run.At(StorySchool.Clock(), "token", "list", "--database", small.Address);

        Assert.Equal((0, 0, 0), (issued.ExitCode, listed.ExitCode, revoked.ExitCode));
        Assert.Contains($"{id}  office  secretary  duties:read acts:read  до ", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(issued.Output.Trim().Split('_')[2], listed.Output, StringComparison.Ordinal);
        Assert.Contains($"{id}  office  secretary  duties:read acts:read  отозван ", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Token_WithBadInput_TellsAllOfItAtOnce()
    {
        using var small = SmallStore();
        var wrong = Run.At(StorySchool.Clock(), "token", "issue", "--login", "nobody", "--category", "king", "--scope", "all", "--days", "9999", "--database", small.Address);
        var other = Run.At(StorySchool.Clock(), "token", "issue", "--login", "office", "--category", "director", "--scope", "acts:read", "--database", small.Address);
        var unknown = Run.At(StorySchool.Clock(), "token", "revoke", "нет", "--database", small.Address);

        Assert.Equal((2, 2, 2), (wrong.ExitCode, other.ExitCode, unknown.ExitCode));
        Assert.Equal(["ELJ-D593", "ELJ-D595", "ELJ-D596", "ELJ-D597"], wrong.ErrorLines.Take(4).Select(l => l[..8]));
        Assert.StartsWith("ELJ-D594", other.Error, StringComparison.Ordinal);
        Assert.StartsWith("ELJ-D598", unknown.Error, StringComparison.Ordinal);
    }

    /// <summary>Makes a store of the small school: each command reads the whole log, and that of the demo school is long.</summary>
    private static TestStore SmallStore()
    {
        var store = new TestStore(nameof(StoreProvider.Sqlite));
        var office = new Account { Login = "office", Person = "s-1", PasswordHash = "", Stamp = "" };
        Assert.True(StorySchool.Founding(StorySchool.Clock().GetCurrentInstant(), office).Store(store.Store).IsGood);
        return store;
    }
}
