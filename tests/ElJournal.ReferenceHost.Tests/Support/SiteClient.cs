using System.Net;
using System.Text.RegularExpressions;
using ElJournal.ReferenceHost.Accounts;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A browser as far as HTTP goes: cookies and the token of the last form; redirects are for the test to follow.</summary>
internal sealed partial class SiteClient : IDisposable
{
    private readonly HttpClient http;

    internal SiteClient(Uri site) => http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = site };

    /// <summary>Gets or sets the token that a form sends back; null sends none.</summary>
    internal string? Token { get; set; }

    internal async Task<HttpResponseMessage> GetAsync(string path)
    {
        var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        if (TokenField().Match(await answer.Content.ReadAsStringAsync()) is { Success: true } found)
        {
            Token = found.Groups["token"].Value;
        }

        return answer;
    }

    /// <summary>Gets a page, following redirects.</summary>
    internal async Task<string> PageAsync(string path)
    {
        for (var hops = 0; hops < 5; hops++)
        {
            var answer = await GetAsync(path);
            if (answer.StatusCode != HttpStatusCode.Redirect)
            {
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                return await answer.Content.ReadAsStringAsync();
            }

            path = answer.Headers.Location!.OriginalString;
        }

        throw new InvalidOperationException("Redirected in a circle.");
    }

    internal Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var all = fields.Select(f => KeyValuePair.Create(f.Name, f.Value));
        return http.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(Token is null ? all : all.Append(KeyValuePair.Create("__RequestVerificationToken", Token))));
    }

    /// <summary>Sends a form with a file.</summary>
    internal async Task<HttpResponseMessage> UploadAsync(string path, (string Name, byte[] Content) file, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(("__RequestVerificationToken", Token ?? "")))
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(file.Content), "file", file.Name);
        return await http.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    /// <summary>Opens a stream of events; the answer is there as soon as its headers are.</summary>
    internal async Task<EventStream> StreamAsync(string path) => new(await http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead));

    internal async Task<HttpResponseMessage> SignInAsync(string login, string password = DemoAccounts.Password)
    {
        await GetAsync("/sign-in");
        return await PostAsync("/sign-in", ("login", login), ("password", password));
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TokenField();
}
