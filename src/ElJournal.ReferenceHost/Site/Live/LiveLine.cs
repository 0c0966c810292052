using NodaTime;

namespace ElJournal.ReferenceHost.Site.Live;

/// <summary>Открытая линия: one stream of a session, until the page closes it, the session ends, or the site stops.</summary>
/// <remarks>Disposed of by its stream. Safe on any thread.</remarks>
internal sealed class LiveLine : IDisposable
{
    private readonly CancellationTokenSource end;
    private readonly Action<LiveLine> forget;

    internal LiveLine(string session, Duration life, Action<LiveLine> forget, params ReadOnlySpan<CancellationToken> ends)
    {
        (Session, this.forget) = (session, forget);
        end = CancellationTokenSource.CreateLinkedTokenSource(ends);
        Ended = end.Token;
        end.CancelAfter(life.ToTimeSpan());
    }

    /// <summary>Gets the id of the session.</summary>
    internal string Session { get; }

    /// <summary>Gets what tells that the line has ended.</summary>
    internal CancellationToken Ended { get; }

    /// <summary>Ends the line.</summary>
    internal void End()
    {
        try
        {
            end.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // Its stream was quicker.
        }
    }

    public void Dispose()
    {
        forget(this);
        end.Dispose();
    }
}
