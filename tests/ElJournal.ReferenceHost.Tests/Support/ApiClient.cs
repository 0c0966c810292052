using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A program that uses the API with a key.</summary>
internal sealed class ApiClient : IDisposable
{
    private readonly HttpClient http;

    internal ApiClient(Uri site, string? key)
    {
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site };
        http.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>Gets the demo accounts with the category in which each is used.</summary>
    internal static IReadOnlyList<(string Login, AccessCategory Category)> Everybody { get; } =
    [
        (DemoAccounts.Director, AccessCategory.Director),
        (DemoAccounts.Administrator, AccessCategory.Administrator),
        (DemoAccounts.DeputyHead, AccessCategory.DeputyHead),
        (DemoAccounts.Secretary, AccessCategory.Secretary),
        (DemoAccounts.ClassTeacher, AccessCategory.ClassTeacher),
        (DemoAccounts.Teacher, AccessCategory.SubjectTeacher),
        (DemoAccounts.Pupil, AccessCategory.Pupil),
        (DemoAccounts.Guardian, AccessCategory.Guardian),
        (DemoAccounts.Authority, AccessCategory.EducationAuthority),
    ];

    /// <summary>Issues a key of a demo account and opens a client with it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="login">The account; in the category of <see cref="Everybody"/>.</param>
    /// <param name="scopes">What the key is for; everything where nothing is said.</param>
    internal static ApiClient Of(SiteFixture site, string login, params ApiScope[] scopes) =>
        new(new Uri(site.App.Urls.First()), Key(site, login, scopes.Length == 0 ? Enum.GetValues<ApiScope>() : scopes));

    /// <summary>Issues a key of a demo account.</summary>
    internal static string Key(SiteFixture site, string login, params ApiScope[] scopes) =>
        new TokenStore(site.School.Store, site.School.Clock).Issue(login, Everybody.First(e => e.Login == login).Category, [.. scopes], Duration.FromDays(1)).Key;

    /// <summary>Sends a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path; within the version where it does not begin with <c>/api</c>.</param>
    /// <param name="body">What is sent as JSON, or null.</param>
    /// <param name="version">The version in <c>If-Match</c>, or null.</param>
    internal Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, string? version = null)
    {
        var request = new HttpRequestMessage(method, new Uri(path.StartsWith("/api", StringComparison.Ordinal) ? path : ApiRoutes.Root + path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return http.SendAsync(request);
    }

    internal Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>Gets JSON that is there.</summary>
    internal async Task<JsonElement> JsonAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await ReadAsync(answer);
    }

    internal static async Task<JsonElement> ReadAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Clone();

    public void Dispose() => http.Dispose();
}
