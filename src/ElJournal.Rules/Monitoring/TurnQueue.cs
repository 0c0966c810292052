using NodaTime;

namespace ElJournal.Rules.Monitoring;

/// <summary>What is to be looked at again when its time has come, each once at a time.</summary>
/// <remarks>Not safe on several threads.</remarks>
/// <typeparam name="T">What is to be looked at; compared by value.</typeparam>
internal sealed class TurnQueue<T>
    where T : notnull
{
    private readonly PriorityQueue<T, Instant> queue = new();
    private readonly HashSet<(Instant, T)> members = [];

    /// <summary>Puts something down for an instant.</summary>
    internal void Add(Instant at, T item)
    {
        if (members.Add((at, item)))
        {
            queue.Enqueue(item, at);
        }
    }

    /// <summary>Takes out what has come up by an instant.</summary>
    internal List<(Instant At, T Item)> Take(Instant until)
    {
        var due = new List<(Instant, T)>();
        while (queue.TryPeek(out var item, out var at) && at <= until)
        {
            queue.Dequeue();
            members.Remove((at, item));
            due.Add((at, item));
        }

        return due;
    }
}
