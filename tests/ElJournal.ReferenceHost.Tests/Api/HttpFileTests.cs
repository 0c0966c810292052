using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.ReferenceHost.Tests.Api;

/// <summary>The requests of <c>eljournal.http</c> are sent one after another, as their reader would.</summary>
[Collection(ApiSite.Name)]
public sealed class HttpFileTests(SiteFixture site)
{
    [Fact]
    public async Task Requests_OfTheFile_AreAllAnsweredAndReachEveryMethod()
    {
        var requests = HttpFile.Read(Path.Combine(Repository.Root, "src", "ElJournal.ReferenceHost", "eljournal.http"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = site.App.Urls.First(),
            ["teacher"] = ApiClient.Key(site, DemoAccounts.Teacher, Enum.GetValues<ApiScope>()),
            ["office"] = ApiClient.Key(site, DemoAccounts.Administrator, ApiScope.ExportToPortal),
            ["family"] = ApiClient.Key(site, DemoAccounts.Guardian, ApiScope.ReadDiary),
        });
        using var http = new HttpClient();
        var (failed, reached) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var request in requests)
        {
            using var answer = await http.SendAsync(request);
            if (!answer.IsSuccessStatusCode)
            {
                failed.Add($"{request.Method} {request.RequestUri!.PathAndQuery}: {await answer.Content.ReadAsStringAsync()}");
            }

            reached.Add($"{request.Method} {Routes().First(r => r.Method == request.Method.Method && Takes(r.Pattern, request.RequestUri!)).Pattern}");
        }

        Assert.Empty(failed);
        Assert.Equal(Routes().Select(r => $"{r.Method} {r.Pattern}").Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    private static bool Takes(string pattern, Uri address) => new TemplateMatcher(TemplateParser.Parse(pattern), []).TryMatch(address.AbsolutePath, []);

    private IEnumerable<(string Method, string Pattern)> Routes() => site.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText!.StartsWith(ApiRoutes.Root, StringComparison.Ordinal))
        .Select(e => (e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Single(), e.RoutePattern.RawText!));
}
