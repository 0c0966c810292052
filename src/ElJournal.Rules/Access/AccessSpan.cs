using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>A right's time as instants: half-open, so that a decision does no reckoning of days.</summary>
/// <param name="From">The first instant.</param>
/// <param name="Until">The first instant that no longer belongs to it.</param>
internal readonly record struct AccessSpan(Instant From, Instant Until)
{
    private static readonly LocalDate LastDay = LocalDate.MaxIsoValue;

    internal static AccessSpan Always { get; } = new(Instant.MinValue, Instant.MaxValue);

    internal static AccessSpan Of(SchoolClock clock, DateSpan days) => new(
        days.From is { } from ? clock.StartOfDay(from) : Instant.MinValue,
        days.To is { } to && to < LastDay ? clock.EndOfDay(to) : Instant.MaxValue);

    internal bool Contains(Instant at) => at >= From && at < Until;

    /// <summary>Gives the common time; null when there is none.</summary>
    internal AccessSpan? Intersect(AccessSpan other)
    {
        var (from, until) = (Instant.Max(From, other.From), Instant.Min(Until, other.Until));
        return from < until ? new AccessSpan(from, until) : null;
    }
}
