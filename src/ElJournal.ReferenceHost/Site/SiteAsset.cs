using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Файл оформления, встроенный в программу; its address changes with its content, so that a browser may keep it for good.</summary>
internal sealed class SiteAsset
{
    private readonly byte[] content;
    private readonly string path;
    private readonly string type;

    private SiteAsset(string name, string type)
    {
        (path, this.type, content) = ($"/{name}", type, Read(name));
        Address = $"{path}?v={Convert.ToHexStringLower(SHA256.HashData(content))[..12]}";
    }

    /// <summary>Gets the one style sheet.</summary>
    internal static SiteAsset Style { get; } = new("site.css", "text/css; charset=utf-8");

    /// <summary>Gets the sign of the site in the tab of a browser.</summary>
    internal static SiteAsset Icon { get; } = new("icon.svg", "image/svg+xml");

    /// <summary>Gets the script of the grid of a journal.</summary>
    internal static SiteAsset JournalScript { get; } = new("journal.js", "text/javascript; charset=utf-8");

    /// <summary>Gets the address for pages.</summary>
    internal string Address { get; }

    private static ImmutableArray<SiteAsset> All => [Style, Icon, JournalScript];

    /// <summary>Serves all of them, to everybody.</summary>
    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var asset in All)
        {
            routes.MapGet(asset.path, asset.Serve).AllowAnonymous();
        }
    }

    /// <summary>Says whether a path is that of one.</summary>
    internal static bool Is(PathString path) => All.Any(asset => path == asset.path);

    private static byte[] Read(string name)
    {
        using var stream = typeof(SiteAsset).Assembly.GetManifestResourceStream($"ElJournal.ReferenceHost.Site.Assets.{name}")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private IResult Serve(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Remove("Pragma");
        return Results.Bytes(content, type);
    }
}
