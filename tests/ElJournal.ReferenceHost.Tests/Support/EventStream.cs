using System.Net;
using System.Net.ServerSentEvents;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A stream of server-sent events as a browser reads it.</summary>
internal sealed class EventStream(HttpResponseMessage answer) : IAsyncDisposable
{
    private IAsyncEnumerator<SseItem<string>>? items;

    internal HttpStatusCode Status => answer.StatusCode;

    /// <summary>Gets the data of the last event.</summary>
    internal string Data { get; private set; } = "";

    /// <summary>Waits for the next event.</summary>
    /// <returns>Its type; null when the stream has ended.</returns>
    internal async Task<string?> NextAsync(TimeSpan patience)
    {
        items ??= SseParser.Create(await answer.Content.ReadAsStreamAsync()).EnumerateAsync().GetAsyncEnumerator();
        if (!await items.MoveNextAsync().AsTask().WaitAsync(patience))
        {
            return null;
        }

        Data = items.Current.Data;
        return items.Current.EventType;
    }

    public ValueTask DisposeAsync()
    {
        answer.Dispose();
        return ValueTask.CompletedTask;
    }
}
