using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

public sealed partial class CredentialsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Issue_ByTheAdministrator_OpensTheSiteToTheReceiverOnce()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.PageAsync("/credentials");
        var before = Events().Count;

        var answer = await client.PostAsync("/credentials/p-0003", ("receiver", "p-0003"));

        var password = Password().Match(await answer.Content.ReadAsStringAsync()).Groups["password"].Value;
        using var pupil = site.Open();
        Assert.Equal(HttpStatusCode.Redirect, (await pupil.SignInAsync("p-0003", password)).StatusCode);
        Assert.Equal("/password", (await pupil.GetAsync("/diary")).Headers.Location?.OriginalString);
        Assert.Equal(before + 1, Events().Count);
        Assert.DoesNotContain(password, await client.PageAsync("/credentials"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Issue_Anew_EndsTheFormerPassword()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.PageAsync("/credentials");
        var first = Password().Match(await (await client.PostAsync("/credentials/p-0004", ("receiver", "p-0004"))).Content.ReadAsStringAsync()).Groups["password"].Value;
        await client.PostAsync("/credentials/p-0004", ("receiver", "p-0004"));

        using var pupil = site.Open();

        Assert.Equal(HttpStatusCode.Unauthorized, (await pupil.SignInAsync("p-0004", first)).StatusCode);
        Assert.Contains(Events(), e => e is { Kind: CredentialEventKind.Reissued, Account.Value: "p-0004" });
    }

    [Theory]
    [InlineData(DemoAccounts.Teacher)]
    [InlineData(DemoAccounts.Secretary)]
    [InlineData(DemoAccounts.Pupil)]
    [InlineData(DemoAccounts.Guardian)]
    [InlineData(DemoAccounts.Authority)]
    public async Task Issue_ByWhomTheRegulationDoesNotLet_MakesNoAccount(string login)
    {
        using var client = await site.OpenAsync(login);
        var page = await client.PageAsync("/credentials");
        var before = Events().Count;

        var answer = await client.PostAsync("/credentials/p-0005", ("receiver", "p-0005"));

        Assert.DoesNotContain("<form method=\"post\" action=\"/credentials", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(before, Events().Count);
        using var context = site.School.Store.Open();
        Assert.Empty(context.Accounts.Where(a => a.Person == "p-0005"));
    }

    [Fact]
    public async Task Issue_ToNobodyOfTheSchool_IsNotThere()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.PageAsync("/credentials");

        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("/credentials/nobody", ("receiver", "nobody"))).StatusCode);
    }

    private List<CredentialEvent> Events() => [.. site.School.Journal.State.Year.AllOf<CredentialEvent>(RevisedKinds.OfLedger<CredentialEvent>())];

    [GeneratedRegex("одноразовый пароль <code>(?<password>[a-z0-9]+)</code>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Password();
}
