using NodaTime;

namespace ElJournal.Domain.Time;

/// <summary>Сбой системы: a time in which the journal was not available, as recorded.</summary>
/// <remarks>
/// <para>From <see cref="From"/> inclusively to <see cref="To"/> exclusively. It moves due times only where a pack says so (reading G-outage).</para>
/// <para>Immutable, safe on any thread; equal when both ends are.</para>
/// </remarks>
public sealed record Outage
{
    /// <summary>Makes an outage.</summary>
    /// <param name="from">When it began.</param>
    /// <param name="to">When it was over.</param>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public Outage(Instant from, Instant to)
    {
        Preconditions.That(to > from, nameof(to), $"An outage ends before it begins. From={from}, To={to}");
        (From, To) = (from, to);
    }

    /// <summary>Gets when it began.</summary>
    public Instant From { get; }

    /// <summary>Gets when it was over.</summary>
    public Instant To { get; }
}
