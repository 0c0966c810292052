using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Готовый документ как ответ: a whole page that brings its one style with it and needs nothing else.</summary>
/// <remarks>The policy of content names that style by its hash, and lets fonts be read from within it: whatever else got into the document has no effect.</remarks>
/// <param name="html">The document.</param>
internal sealed partial class DocumentResult(string html) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ContentSecurityPolicy = PolicyFor(html);
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(html, httpContext.RequestAborted);
    }

    private static string PolicyFor(string html)
    {
        var style = Style().Match(html).Groups["style"].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; font-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
    }

    [GeneratedRegex("<style>(?<style>[^<]*)</style>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();
}
