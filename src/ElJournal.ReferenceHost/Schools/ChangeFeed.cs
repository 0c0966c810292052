using System.Collections.Concurrent;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Лента перемен: tells those who look at a journal that it has changed. What has changed they read anew, through access.</summary>
/// <remarks>Safe on any thread; nobody who writes ever waits for those who look.</remarks>
internal sealed class ChangeFeed
{
    private readonly ConcurrentDictionary<ChangeWatch, JournalId> watches = new();

    /// <summary>Gets how many watches there are.</summary>
    internal int Count => watches.Count;

    /// <summary>Begins to watch a journal.</summary>
    /// <param name="journal">Which journal.</param>
    /// <returns>The watch; it ends when it is disposed of.</returns>
    internal ChangeWatch Watch(JournalId journal)
    {
        var watch = new ChangeWatch(ended => watches.TryRemove(ended, out _));
        watches[watch] = journal;
        return watch;
    }

    /// <summary>Tells of a decision those whose journals it touches; of a change of the register everybody.</summary>
    internal void Publish(Decision decision)
    {
        if (watches.IsEmpty)
        {
            return;
        }

        var journals = decision.Revisions.Any(r => r.Address.Kind.IsOfRegister) ? null : decision.Journals;
        foreach (var (watch, journal) in watches)
        {
            if (journals?.Contains(journal) != false)
            {
                watch.Tell(decision.After.Count);
            }
        }
    }

    /// <summary>Tells everybody: the journal was read anew, and nobody knows what is different.</summary>
    internal void PublishAll(int number)
    {
        foreach (var watch in watches.Keys)
        {
            watch.Tell(number);
        }
    }
}
