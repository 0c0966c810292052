using System.Net;
using System.Text.RegularExpressions;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.ReferenceHost.Tests.Api;

/// <summary>What describes the API: the document by which programs are made, and the page that shows it.</summary>
[Collection(ApiSite.Name)]
public sealed partial class ApiDocsTests(SiteFixture site)
{
    [Fact]
    public async Task Description_NamesEveryMethodAndHowToSignIn()
    {
        using var client = new ApiClient(new Uri(site.App.Urls.First()), key: null);

        var document = await client.JsonAsync("/api/v1/openapi.json");

        var described = document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(m => $"{m.Name.ToUpperInvariant()} {p.Name}"));
        Assert.Equal(Routes(), described.Order(StringComparer.Ordinal));
        Assert.Equal("http", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("Bearer").GetProperty("type").GetString());
        Assert.Equal("date", document.GetProperty("components").GetProperty("schemas").GetProperty("LocalDate").GetProperty("format").GetString());
    }

    [Fact]
    public async Task Page_TakesNothingFromElsewhere()
    {
        using var http = new HttpClient { BaseAddress = new Uri(site.App.Urls.First()) };

        using var answer = await http.GetAsync(new Uri(ApiRoutes.DocsPath, UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();

        var nonce = Nonce().Match(Assert.Single(answer.Headers.GetValues("Content-Security-Policy"))).Groups["nonce"].Value;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(nonce);
        Assert.All(Scripts().Matches(page), script => Assert.Contains($"nonce=\"{nonce}\"", script.Value, StringComparison.Ordinal));
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", page);
    }

    [Fact]
    public async Task Page_HasItsProgramFromHere()
    {
        using var http = new HttpClient { BaseAddress = new Uri(site.App.Urls.First()) };
        var page = await http.GetStringAsync(new Uri($"{ApiRoutes.DocsPath}/", UriKind.Relative));

        var scripts = Sources().Matches(page).Select(m => m.Groups["path"].Value).ToList();
        Assert.NotEmpty(scripts);
        foreach (var script in scripts)
        {
            using var answer = await http.GetAsync(new Uri(new Uri($"{site.App.Urls.First()}{ApiRoutes.DocsPath}/"), script));

            Assert.Equal((script, HttpStatusCode.OK), (script, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData("/api/v1/no-such", HttpStatusCode.NotFound, "ELJ-D583")]
    [InlineData("/api", HttpStatusCode.NotFound, "ELJ-D583")]
    public async Task Address_ThatIsNone_IsToldAsAProblem(string path, HttpStatusCode status, string code)
    {
        using var client = new ApiClient(new Uri(site.App.Urls.First()), key: null);

        using var answer = await client.GetAsync(path);

        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(code, (await ApiClient.ReadAsync(answer)).GetProperty("code").GetString());
    }

    private IEnumerable<string> Routes() => site.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText!.StartsWith(ApiRoutes.Root, StringComparison.Ordinal))
        .Select(e => $"{e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Single()} {e.RoutePattern.RawText}")
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("'nonce-(?<nonce>[^']+)'", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Nonce();

    [GeneratedRegex("<script[^>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Scripts();

    [GeneratedRegex("<script[^>]* src=\"(?<path>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sources();
}
