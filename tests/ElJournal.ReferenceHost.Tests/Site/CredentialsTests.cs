using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;
using Microsoft.EntityFrameworkCore;

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

        var password = await PasswordOf(answer);
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
        var first = await IssueAsync(client, "p-0004");
        await client.PostAsync("/credentials/p-0004", ("receiver", "p-0004"));

        using var pupil = site.Open();

        Assert.Equal(HttpStatusCode.Unauthorized, (await pupil.SignInAsync("p-0004", first)).StatusCode);
        Assert.Contains(Events(), e => e is { Kind: CredentialEventKind.Reissued, Account.Value: "p-0004" });
    }

    [Fact]
    public async Task Blocked_InTheStore_ComesInAgainOnlyWhenIssuedAnew()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.PageAsync("/credentials");
        var first = await IssueAsync(client, "p-0006");
        using var pupil = site.Open();
        await pupil.SignInAsync("p-0006", first);
        var before = (await pupil.GetAsync("/diary")).Headers.Location?.OriginalString;

        using (var context = site.School.Store.Open())
        {
            Assert.Equal(1, await context.Database.ExecuteSqlRawAsync("UPDATE accounts SET \"IsBlocked\" = TRUE WHERE \"Login\" = 'p-0006';"));
        }

        Assert.Equal(("/password", "/sign-in"), (before, (await pupil.GetAsync("/diary")).Headers.Location?.AbsolutePath));
        Assert.Equal(HttpStatusCode.Unauthorized, (await pupil.SignInAsync("p-0006", first)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await pupil.SignInAsync("p-0006", await IssueAsync(client, "p-0006"))).StatusCode);
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

    private static async Task<string> IssueAsync(SiteClient client, string person) => await PasswordOf(await client.PostAsync($"/credentials/{person}", ("receiver", person)));

    private static async Task<string> PasswordOf(HttpResponseMessage answer) => Password().Match(await answer.Content.ReadAsStringAsync()).Groups["password"].Value;

    private List<CredentialEvent> Events() => [.. site.School.Journal.State.Year.AllOf<CredentialEvent>(RevisedKinds.OfLedger<CredentialEvent>())];

    [GeneratedRegex("одноразовый пароль <code>(?<password>[a-z0-9]+)</code>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Password();
}
