using NodaTime;

namespace ElJournal.Domain.Time.Deadlines;

/// <summary>Срок: the instant by which something is due, or why there is none.</summary>
/// <remarks>
/// <para>Days end exclusively: what is done at the start of the next day is late. Moments count inclusively: what is done at the very moment is in time. <see cref="IsInclusive"/> tells which.</para>
/// <para>Equal when all members are; has no order. <c>default</c> is "no moment set". Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct Deadline
{
    private readonly Instant instant;

    private Deadline(DeadlineKind kind, Instant instant, bool isInclusive) => (Kind, this.instant, IsInclusive) = (kind, instant, isInclusive);

    /// <summary>Gets the deadline that an act does not set.</summary>
    public static Deadline NotSet => default;

    /// <summary>Gets the deadline whose beginning has not come.</summary>
    public static Deadline NotYet => new(DeadlineKind.NotYet, default, isInclusive: false);

    /// <summary>Gets the deadline that the record cannot tell.</summary>
    public static Deadline Unknown => new(DeadlineKind.Unknown, default, isInclusive: false);

    /// <summary>Gets what is known of it.</summary>
    public DeadlineKind Kind { get; }

    /// <summary>Gets a value indicating whether the instant itself is still in time.</summary>
    public bool IsInclusive { get; }

    /// <summary>Gets the instant.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Instant Instant => Kind == DeadlineKind.Set ? instant : throw new InvalidOperationException("The deadline is not set.");

    /// <summary>Gets the instant, or null when there is none.</summary>
    public Instant? InstantOrNull => Kind == DeadlineKind.Set ? instant : null;

    /// <summary>Makes a deadline that ends before an instant.</summary>
    /// <param name="end">The first instant that is late.</param>
    /// <returns>The deadline.</returns>
    public static Deadline Before(Instant end) => new(DeadlineKind.Set, end, isInclusive: false);

    /// <summary>Makes a deadline that ends with an instant.</summary>
    /// <param name="last">The last instant in time.</param>
    /// <returns>The deadline.</returns>
    public static Deadline Until(Instant last) => new(DeadlineKind.Set, last, isInclusive: true);

    /// <summary>Makes a deadline that ends with a moment.</summary>
    /// <param name="last">The last moment in time; what has not come or is not known makes a deadline of that kind.</param>
    /// <returns>The deadline.</returns>
    public static Deadline Until(Moment last) =>
        last.IsKnown ? Until(last.Instant) : last.IsUnknown ? Unknown : NotYet;

    /// <summary>Says whether something done at an instant is in time.</summary>
    /// <param name="at">When it was done.</param>
    /// <returns>Whether it is; always true where no instant is set.</returns>
    public bool IsMetBy(Instant at) => Kind != DeadlineKind.Set || at < instant || (IsInclusive && at == instant);

    /// <summary>Says whether nothing done after an instant could be in time any more.</summary>
    /// <param name="asOf">The instant.</param>
    /// <returns>Whether the deadline is over; never where no instant is set.</returns>
    public bool HasPassed(Instant asOf) => !IsMetBy(asOf);

    /// <summary>Gives the deadline for a log: its kind or its instant.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind == DeadlineKind.Set ? $"{(IsInclusive ? "until" : "before")} {instant}" : Kind.ToString();
}
