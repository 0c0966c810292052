using System.Net;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Tests.Support;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Site;

public sealed class SignInTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string> Logins { get; } = [.. DemoAccounts.All.Select(a => a.Login)];

    [Theory]
    [MemberData(nameof(Logins))]
    public async Task SignIn_EachCategory_ComesToAPageOfItsOwn(string login)
    {
        using var client = await site.OpenAsync(login);

        var page = await client.PageAsync("/");

        Assert.Contains("Выйти", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_Good_IsRecorded()
    {
        var before = SignIns();

        using var client = await site.OpenAsync(DemoAccounts.Secretary);

        Assert.Equal(before + 1, SignIns());
    }

    [Theory]
    [InlineData(DemoAccounts.Director)]
    [InlineData("nobody")]
    public async Task SignIn_Wrong_DoesNotTellWhetherThereIsSuchAnAccount(string login)
    {
        using var client = site.Open();

        var answer = await client.SignInAsync(login, "not-the-password");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("Имя входа и пароль не подошли.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/today")).StatusCode);
    }

    [Fact]
    public async Task SignIn_AfterFiveFailures_IsLockedForAQuarterOfAnHour()
    {
        using var client = site.Open();
        for (var i = 0; i < AccountStore.MaxFailures; i++)
        {
            await client.SignInAsync(DemoAccounts.Authority, "not-the-password");
        }

        var locked = await client.SignInAsync(DemoAccounts.Authority);
        site.Clock.Advance(AccountStore.LockOut);
        var open = await client.SignInAsync(DemoAccounts.Authority);

        Assert.Contains("вход закрыт ещё на 15 минут", await locked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Redirect), (locked.StatusCode, open.StatusCode));
    }

    [Fact]
    public async Task SignIn_TooOftenFromOneAddress_IsSlowedDown()
    {
        await using var strict = await site.StartAsync(new SiteOptions { Urls = "http://127.0.0.1:0", SignInsPerMinute = 3 });
        using var client = new SiteClient(new Uri(strict.Urls.First()));
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add((await client.SignInAsync($"nobody-{i}", "not-the-password")).StatusCode);
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task Password_TriedTooOften_IsSlowedDown()
    {
        await using var strict = await site.StartAsync(site.Options with { SignInsPerMinute = 3 });
        using var client = new SiteClient(new Uri(strict.Urls.First()));
        await client.SignInAsync(DemoAccounts.Secretary);
        await client.PageAsync("/password");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            answers.Add((await client.PostAsync("/password", ("current", "not-the-password"), ("password", "x"), ("again", "x"))).StatusCode);
        }

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.TooManyRequests], answers);
    }

    [Theory]
    [InlineData("/diary", "/diary")]
    [InlineData("https://example.org/", "/")]
    [InlineData("//example.org/", "/")]
    [InlineData("/\\example.org/", "/")]
    public async Task SignIn_GoesBackWithinTheSiteOnly(string back, string expected)
    {
        using var client = site.Open();
        await client.GetAsync("/sign-in");

        var answer = await client.PostAsync("/sign-in", ("login", DemoAccounts.Pupil), ("password", DemoAccounts.Password), ("return", back));

        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.PageAsync("/");

        await client.PostAsync("/sign-out");

        Assert.StartsWith("/sign-in", (await client.GetAsync("/today")).Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_LastsTwelveHoursAtMost()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);

        site.Clock.Advance(Duration.FromHours(12));

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/today")).StatusCode);
    }

    [Fact]
    public async Task Password_Changed_EndsOtherSessionsAndTheOldPassword()
    {
        const string Chosen = "совсем-другой-7";
        using var one = await site.OpenAsync(DemoAccounts.DeputyHead);
        using var other = await site.OpenAsync(DemoAccounts.DeputyHead);
        await one.PageAsync("/password");

        var weak = await one.PostAsync("/password", ("current", DemoAccounts.Password), ("password", "коротко"), ("again", "коротко"));
        var changed = await one.PostAsync("/password", ("current", DemoAccounts.Password), ("password", Chosen), ("again", Chosen));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (weak.StatusCode, changed.StatusCode));
        Assert.Equal(HttpStatusCode.OK, (await one.GetAsync("/today")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/today")).StatusCode);
        using var later = site.Open();
        Assert.Equal(HttpStatusCode.Unauthorized, (await later.SignInAsync(DemoAccounts.DeputyHead)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await later.SignInAsync(DemoAccounts.DeputyHead, Chosen)).StatusCode);
    }

    private int SignIns() => site.School.Journal.State.Year.AllOf<SignIn>(RevisedKinds.OfLedger<SignIn>()).Count();
}
