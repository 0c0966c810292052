using ElJournal.ReferenceHost.Api;
using Microsoft.AspNetCore.Http;
using Scalar.AspNetCore;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Заголовки безопасности: on every answer, errors among them.</summary>
/// <remarks>The policy of content lets a page use what comes from this site alone, and nothing written into the page itself.</remarks>
internal sealed class SecurityHeaders(RequestDelegate next, SiteOptions options)
{
    internal const string ContentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (context.Request.Path.StartsWithSegments(ApiRoutes.DocsPath, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.OnStarting(() =>
            {
                headers.ContentSecurityPolicy = context.Items[ScalarOptions.NonceHttpContextItemKey] is string nonce ? DocsPolicyOf(nonce) : ContentPolicy;
                return Task.CompletedTask;
            });
        }

        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
        if (!options.IsLocal)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        return next(context);
    }

    /// <summary>For the page that shows the API: its program writes styles into the page, and begins with a script that the page itself holds.</summary>
    private static string DocsPolicyOf(string nonce) =>
        $"default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src blob:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
}
