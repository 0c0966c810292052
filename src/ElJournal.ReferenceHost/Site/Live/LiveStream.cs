using System.Globalization;
using System.Net.ServerSentEvents;
using ElJournal.Domain.Journals;
using ElJournal.ReferenceHost.Site.Journals;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Live;

/// <summary>Поток перемен журнала (server-sent events): tells an open page that its journal has changed; the page reads it anew, through access.</summary>
/// <remarks>Whether who looks still may is asked again before every word, so that a right that ends ends the stream. Nothing is told of what has changed.</remarks>
internal static class LiveStream
{
    /// <summary>How long a stream says nothing at most: so a browser that is gone, or a right, is noticed.</summary>
    private static readonly Duration Patience = Duration.FromSeconds(15);

    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(3);

    internal static IResult Follow(string journal, HttpContext context, Visit visit, LiveLines lines)
    {
        if (OpenJournal.Find(visit, journal) is not { } found)
        {
            return Results.NotFound();
        }

        return lines.Open(context) is { } line
            ? TypedResults.ServerSentEvents(Words(found.Id, context, visit, line))
            : Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    private static async IAsyncEnumerable<SseItem<string>> Words(JournalId journal, HttpContext context, Visit visit, LiveLine line)
    {
        using (line)
        {
            using var watch = visit.School.Journal.Changes.Watch(journal);
            yield return new SseItem<string>(Text(visit.Year.Count), "start") { ReconnectionInterval = Retry };
            while (!line.Ended.IsCancellationRequested)
            {
                var numbers = await watch.NextAsync(Patience, line.Ended);
                if (line.Ended.IsCancellationRequested || !await Sessions.IsAliveAsync(context) || !OpenJournal.IsAllowed(visit.Again(), journal))
                {
                    yield break;
                }

                yield return numbers.IsEmpty ? new SseItem<string>("", "quiet") : new SseItem<string>(Text([.. numbers]), "change");
            }
        }
    }

    private static string Text(params ReadOnlySpan<int> numbers) => string.Join(',', numbers.ToArray().Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
