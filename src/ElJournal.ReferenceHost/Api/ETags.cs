using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Версия факта как ETag: <c>"3"</c> is what stood at the third revision; an edit sends it back in <c>If-Match</c>.</summary>
internal static class ETags
{
    /// <summary>What a request should say, for whoever said something else.</summary>
    internal const string Wanted = "версия записи в кавычках, как в её ETag: \"3\"";

    /// <summary>Gives the tag of a version.</summary>
    internal static string Of(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>Reads which version the author of a write has seen: none where nothing is said.</summary>
    /// <returns>Whether it can be read.</returns>
    internal static bool TryRead(HttpRequest request, out int version)
    {
        version = 0;
        var stated = request.Headers.IfMatch.ToString();
        return stated.Length == 0
            || (stated is ['"', .., '"'] && int.TryParse(stated.AsSpan(1, stated.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out version));
    }

    /// <summary>Answers with a fact and its version; without the fact, where the program has that version already.</summary>
    internal static IResult Answer<TView>(HttpContext context, TView view, int version)
    {
        var tag = Of(version);
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch.ToString() == tag ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Ok(view);
    }
}
