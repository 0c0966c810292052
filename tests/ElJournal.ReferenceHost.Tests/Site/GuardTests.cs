using System.Net;
using System.Net.Http.Headers;
using ElJournal.Domain.Interchange;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
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
        var routes = Routes("GET").Where(r => r.Metadata.GetMetadata<IAllowAnonymous>() is null).ToList();
        foreach (var route in routes)
        {
            var answer = await client.GetAsync(AddressOf(route));

            var expected = IsForPrograms(route) ? (HttpStatusCode.Unauthorized, null) : (HttpStatusCode.Redirect, "/sign-in");
            Assert.Equal((route.RoutePattern.RawText, expected), (route.RoutePattern.RawText, (answer.StatusCode, answer.Headers.Location?.AbsolutePath)));
        }

        Assert.NotEmpty(routes);
    }

    [Fact]
    public async Task Routes_ThatWrite_RefuseAFormOfAnotherSite()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        client.Token = null;
        var before = site.School.Journal.State.Year.Count;
        var routes = Routes("POST").Where(r => !IsForPrograms(r)).ToList();
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
    public async Task Failure_OfTheProgram_TellsNothingOfItAndCarriesTheHeaders()
    {
        await using var failing = await site.StartAsync(site.Options, app => app.MapGet("/fails", string () => throw new InvalidOperationException("secret")).AllowAnonymous());
        using var client = new SiteClient(new Uri(failing.Urls.First()));

        var answer = await client.GetAsync("/fails");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("Что-то пошло не так на нашей стороне.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.Equal(SecurityHeaders.ContentPolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
    }

    [Fact]
    public async Task Form_TooLarge_IsRefusedAsSuch()
    {
        await using var narrow = await site.StartAsync(site.Options with { MaxRequestBytes = 300 });
        using var client = new SiteClient(new Uri(narrow.Urls.First()));

        var answer = await client.SignInAsync(DemoAccounts.Teacher, new string('x', 300));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Слишком много данных", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\0", HttpStatusCode.BadRequest)]
    [InlineData("я", HttpStatusCode.Unauthorized, InterchangeFormat.MaxTextLength)]
    [InlineData("я", HttpStatusCode.RequestEntityTooLarge, InterchangeFormat.MaxTextLength + 1)]
    public async Task Form_OfWordsThatTheLogCannotHold_IsRefusedBeforeAnyEndpoint(string sign, HttpStatusCode status, int times = 1)
    {
        using var client = site.Open();

        var answer = await client.SignInAsync(DemoAccounts.Teacher, string.Concat(Enumerable.Repeat(sign, times)));

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nno end")]
    public async Task Form_ThatIsNone_IsRefused(string type, string body)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.App.Urls.First()) };
        using var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        var answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
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

    private static bool IsForPrograms(RouteEndpoint route) => route.Metadata.GetMetadata<WithoutCookies>() is not null;

    private static string AddressOf(RouteEndpoint route) => "/" + System.Text.RegularExpressions.Regex.Replace(route.RoutePattern.RawText!.TrimStart('/'), @"\{[^}]+\}", "x", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private IEnumerable<RouteEndpoint> Routes(string method) => site.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>() is { } methods && methods.HttpMethods.Contains(method));
}
