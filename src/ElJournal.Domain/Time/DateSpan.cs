using NodaTime;

namespace ElJournal.Domain.Time;

/// <summary>Срок действия: the days from one date to another, either end of which may be open.</summary>
/// <remarks>
/// <para>Both ends are inclusive, because acts and orders say "from 1 September to 31 May" and mean both days.</para>
/// <para>Equal when both ends are equal; has no order. <c>default</c> is <see cref="Always"/>, a valid span. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct DateSpan
{
    /// <summary>Makes a span.</summary>
    /// <param name="from">First day, or null when open.</param>
    /// <param name="to">Last day, or null when open.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public DateSpan(LocalDate? from, LocalDate? to)
    {
        Preconditions.That(!(to < from), nameof(to), $"A span ends before it begins. From={from:R}, To={to:R}");
        From = from;
        To = to;
    }

    /// <summary>Gets the span without ends: every day.</summary>
    public static DateSpan Always => default;

    /// <summary>Gets the first day, or null when the span has no beginning.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day, or null when the span has no end.</summary>
    public LocalDate? To { get; }

    /// <summary>Makes the span of a single day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The span from <paramref name="day"/> to <paramref name="day"/>.</returns>
    public static DateSpan On(LocalDate day) => new(day, day);

    /// <summary>Says whether a day lies in the span.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does, both ends counted.</returns>
    public bool Contains(LocalDate day) => !(day < From) && !(day > To);

    /// <summary>Gives the days common to two spans.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>The common span, or null when they have no day in common.</returns>
    public DateSpan? Intersect(DateSpan other)
    {
        var from = From is { } a && other.From is { } b ? LocalDate.Max(a, b) : From ?? other.From;
        var to = To is { } c && other.To is { } d ? LocalDate.Min(c, d) : To ?? other.To;
        return to < from ? null : new DateSpan(from, to);
    }

    /// <summary>Gives the days of the span that another one has not.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>No span, one or two, the earlier first.</returns>
    public IEnumerable<DateSpan> Except(DateSpan other)
    {
        if (Intersect(other) is not { } common)
        {
            yield return this;
            yield break;
        }

        if (common.From is { } first && !(first <= From))
        {
            yield return new DateSpan(From, first.PlusDays(-1));
        }

        if (common.To is { } last && !(last >= To))
        {
            yield return new DateSpan(last.PlusDays(1), To);
        }
    }

    /// <summary>Gives the span as <c>2023-09-01..2024-05-31</c>, an open end left empty.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{From:R}..{To:R}";
}
