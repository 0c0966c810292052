using System.Net;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>What every route holds to, those that are still to be written among them: the tests walk the routes of the running site.</summary>
public sealed class GuardTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Routes_WithoutASession_ShowNothing()
    {
        using var client = site.Open();
        foreach (var route in Routes("GET").Where(r => r.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            var answer = await client.GetAsync(AddressOf(route));

            Assert.Equal((route.RoutePattern.RawText, HttpStatusCode.Redirect, "/sign-in"), (route.RoutePattern.RawText, answer.StatusCode, answer.Headers.Location?.AbsolutePath));
        }
    }

    [Fact]
    public async Task Routes_ThatWrite_RefuseAFormOfAnotherSite()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        client.Token = null;
        var before = site.School.Journal.State.Year.Count;
        var routes = Routes("POST").Where(r => r.Metadata.GetMetadata<WithoutCookies>() is null).ToList();
        foreach (var route in routes)
        {
            var answer = await client.PostAsync(AddressOf(route), ("topic", "Дроби"));

            Assert.Equal((route.RoutePattern.RawText, HttpStatusCode.BadRequest), (route.RoutePattern.RawText, answer.StatusCode));
        }

        Assert.NotEmpty(routes);
        Assert.Equal(before, site.School.Journal.State.Year.Count);
    }

    [Theory]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    [InlineData("/today", HttpStatusCode.Redirect)]
    [InlineData("/нет-такой", HttpStatusCode.Redirect)]
    public async Task Answers_OfEveryKind_CarryTheHeaders(string path, HttpStatusCode status)
    {
        using var client = site.Open();

        var answer = await client.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(SecurityHeaders.ContentPolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal(("nosniff", "DENY", "same-origin"), (Header("X-Content-Type-Options"), Header("X-Frame-Options"), Header("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));

        string Header(string name) => Assert.Single(answer.Headers.GetValues(name));
    }

    [Fact]
    public void ContentPolicy_AllowsNothingInlineAndNothingFromElsewhere()
    {
        Assert.DoesNotContain("unsafe", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5080", CookieSecurePolicy.SameAsRequest)]
    [InlineData("http://127.0.0.1:5080;https://localhost:5443", CookieSecurePolicy.SameAsRequest)]
    [InlineData("http://0.0.0.0:5080", CookieSecurePolicy.Always)]
    [InlineData("http://+:5080", CookieSecurePolicy.Always)]
    [InlineData("http://localhost:5080;http://school.example:80", CookieSecurePolicy.Always)]
    public void Cookies_OfASiteThatOthersReach_AreForEncryptedConnectionsOnly(string urls, CookieSecurePolicy policy) =>
        Assert.Equal(policy, new SiteOptions { Urls = urls }.CookieSecurity);

    [Fact]
    public async Task Cookies_AreOutOfReachOfScripts()
    {
        using var client = site.Open();

        var answer = await client.SignInAsync(DemoAccounts.Teacher);

        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Matches("httponly", cookie));
    }

    private static string AddressOf(RouteEndpoint route) => "/" + System.Text.RegularExpressions.Regex.Replace(route.RoutePattern.RawText!.TrimStart('/'), @"\{[^}]+\}", "x", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private IEnumerable<RouteEndpoint> Routes(string method) => site.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>() is { } methods && methods.HttpMethods.Contains(method));
}
