using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace ElJournal.ReferenceHost.Site.Live;

/// <summary>Открытые линии сайта, by session: a sign-out ends those of its session, and a stop of the site all of them.</summary>
/// <remarks>Safe on any thread.</remarks>
internal sealed class LiveLines(IHostApplicationLifetime site)
{
    /// <summary>As many pages as one session may keep open.</summary>
    internal const int MaxPerSession = 12;

    private readonly ConcurrentDictionary<LiveLine, byte> lines = new();

    /// <summary>Gets how many lines are open.</summary>
    internal int Count => lines.Count;

    /// <summary>Opens a line for a request; it ends with the request, or with its session.</summary>
    /// <returns>The line; null where the session has too many.</returns>
    internal LiveLine? Open(HttpContext context)
    {
        var session = Sessions.IdOf(context.User);
        if (lines.Keys.Count(l => l.Session == session) >= MaxPerSession)
        {
            return null;
        }

        var line = new LiveLine(session, Sessions.TimeLeft(context), ended => lines.TryRemove(ended, out _), context.RequestAborted, site.ApplicationStopping);
        lines[line] = 0;
        return line;
    }

    /// <summary>Ends the lines of a session.</summary>
    internal void End(string session)
    {
        foreach (var line in lines.Keys.Where(l => l.Session == session))
        {
            line.End();
        }
    }
}
