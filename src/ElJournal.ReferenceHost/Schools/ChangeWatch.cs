using System.Threading.Channels;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Наблюдение за журналом: the number of the last change that has not been looked at yet.</summary>
/// <remarks>It holds one number, the last: whoever is slow misses the ones between and still sees the journal as it stands. Safe on any thread; compared by reference.</remarks>
internal sealed class ChangeWatch(Action<ChangeWatch> end) : IDisposable
{
    private readonly Channel<int> last = Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Tells of a change.</summary>
    /// <param name="number">The number of its last revision.</param>
    internal void Tell(int number) => last.Writer.TryWrite(number);

    /// <summary>Waits for the next change.</summary>
    /// <param name="patience">How long at most.</param>
    /// <param name="stop">Ends the wait for good.</param>
    /// <returns>The number of the revision; null when nothing changed in that time, or the wait was ended.</returns>
    internal async Task<int?> NextAsync(Duration patience, CancellationToken stop)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(stop);
        wait.CancelAfter(patience.ToTimeSpan());
        try
        {
            return await last.Reader.ReadAsync(wait.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose() => end(this);
}
