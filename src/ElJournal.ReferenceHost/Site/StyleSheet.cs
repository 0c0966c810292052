using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Единственная таблица стилей; its address changes with its content, so that a browser may keep it for good.</summary>
internal static class StyleSheet
{
    private static readonly byte[] Content = Read();

    /// <summary>The path under which it is served.</summary>
    internal const string Path = "/site.css";

    /// <summary>Gets the address for pages.</summary>
    internal static string Address { get; } = $"{Path}?v={Convert.ToHexStringLower(SHA256.HashData(Content))[..12]}";

    internal static IResult Serve(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Remove("Pragma");
        return Results.Bytes(Content, "text/css; charset=utf-8");
    }

    private static byte[] Read()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("ElJournal.ReferenceHost.Site.Assets.site.css")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
