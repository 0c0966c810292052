using System.Collections.Immutable;
using System.Threading.Channels;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Наблюдение за журналом: the numbers of the changes that have not been told yet.</summary>
/// <remarks>It holds the last <see cref="MaxNumbers"/> and drops the ones before: whoever is slow still reads the journal as it stands. Safe on any thread; compared by reference.</remarks>
internal sealed class ChangeWatch(Action<ChangeWatch> end) : IDisposable
{
    /// <summary>As many numbers as are kept; who is told so many may have missed some.</summary>
    internal const int MaxNumbers = 32;

    private readonly Channel<int> numbers = Channel.CreateBounded<int>(new BoundedChannelOptions(MaxNumbers) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Tells of a change.</summary>
    /// <param name="number">The number of its last revision.</param>
    internal void Tell(int number) => numbers.Writer.TryWrite(number);

    /// <summary>Waits for the next change.</summary>
    /// <param name="patience">How long at most.</param>
    /// <param name="stop">Ends the wait for good.</param>
    /// <returns>The numbers of the revisions with which changes ended since the last time; empty when nothing changed in that time, or the wait was ended.</returns>
    internal async Task<ImmutableArray<int>> NextAsync(Duration patience, CancellationToken stop)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(stop);
        wait.CancelAfter(patience.ToTimeSpan());
        try
        {
            await numbers.Reader.WaitToReadAsync(wait.Token);
        }
        catch (OperationCanceledException)
        {
            return [];
        }

        var told = ImmutableArray.CreateBuilder<int>();
        while (numbers.Reader.TryRead(out var number))
        {
            told.Add(number);
        }

        return told.ToImmutable();
    }

    public void Dispose() => end(this);
}
