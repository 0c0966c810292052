using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>An instant that may be unknown, in eight bytes in place of twenty-four: for ledgers of the size of a school.</summary>
/// <remarks>
/// Exact to the nanosecond within 270 years of 1970; what lies further is moved to that bound and still lies outside any school year. <c>default</c> is the epoch. Immutable, safe on any thread; equal when what it
/// gives is.
/// </remarks>
internal readonly record struct CompactInstant
{
    private const long Unknown = long.MinValue;

    private static readonly Duration Bound = Duration.FromDays(100_000);

    private readonly long nanoseconds;

    /// <summary>Keeps an instant.</summary>
    /// <param name="at">The instant; null when nobody knows.</param>
    internal CompactInstant(Instant? at) =>
        nanoseconds = at is { } known ? Duration.Max(-Bound, Duration.Min(known - NodaConstants.UnixEpoch, Bound)).ToInt64Nanoseconds() : Unknown;

    internal Instant? Value => nanoseconds == Unknown ? null : NodaConstants.UnixEpoch + Duration.FromNanoseconds(nanoseconds);
}
