using NodaTime;

namespace ElJournal.Domain.Time;

/// <summary>Момент: an instant, or the knowledge that it has not come, or that it is not known.</summary>
/// <remarks>
/// <para>"Not yet" and "unknown" are different answers: the first makes a duty overdue, the second makes it undetermined. Neither is ever a number. Of what is unknown, some is doubtful: nobody can tell whether it
/// happened at all.</para>
/// <para>Equal when kind and instant are equal; has no order, use <see cref="Earlier"/> and <see cref="Later"/>. <c>default</c> is <see cref="NotYet"/>. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct Moment
{
    private readonly Instant instant;
    private readonly State state;

    private Moment(State state, Instant instant) => (this.state, this.instant) = (state, instant);

    private enum State : byte
    {
        NotYet,
        Unknown,
        Known,
        Doubtful,
    }

    /// <summary>Gets the moment of something that is not on record: it has not happened.</summary>
    public static Moment NotYet => default;

    /// <summary>Gets the moment of something that happened nobody knows when.</summary>
    public static Moment Unknown => new(State.Unknown, default);

    /// <summary>Gets the moment of something that perhaps happened: an unknown one too.</summary>
    public static Moment Doubtful => new(State.Doubtful, default);

    /// <summary>Gets a value indicating whether the instant is known.</summary>
    public bool IsKnown => state == State.Known;

    /// <summary>Gets a value indicating whether the thing has not happened.</summary>
    public bool IsNotYet => state == State.NotYet;

    /// <summary>Gets a value indicating whether the record cannot tell.</summary>
    public bool IsUnknown => state is State.Unknown or State.Doubtful;

    /// <summary>Gets a value indicating whether the record cannot even tell that it happened.</summary>
    public bool IsDoubtful => state == State.Doubtful;

    /// <summary>Gets the instant.</summary>
    /// <exception cref="InvalidOperationException">The moment is not known.</exception>
    public Instant Instant => IsKnown ? instant : throw new InvalidOperationException("The moment is not known.");

    /// <summary>Gets the instant, or null when it is not known.</summary>
    public Instant? InstantOrNull => IsKnown ? instant : null;

    /// <summary>Makes a known moment.</summary>
    /// <param name="instant">When.</param>
    /// <returns>The moment.</returns>
    public static Moment At(Instant instant) => new(State.Known, instant);

    /// <summary>Makes the moment of a thing that did happen: known when its instant is.</summary>
    /// <param name="instant">When, or null when that was not recorded.</param>
    /// <returns>A known moment or <see cref="Unknown"/>.</returns>
    public static Moment OfEntry(Instant? instant) => instant is { } i ? At(i) : Unknown;

    /// <summary>Gives the earlier of two moments; an unknown one makes the answer unknown, one that has not come does not count.</summary>
    /// <param name="other">The other moment.</param>
    /// <returns>The earlier.</returns>
    public Moment Earlier(Moment other) =>
        IsDoubtful || other.IsDoubtful ? Doubtful
        : IsUnknown || other.IsUnknown ? Unknown
        : IsNotYet ? other
        : other.IsNotYet || instant <= other.instant ? this
        : other;

    /// <summary>Gives the later of two moments; an unknown one makes the answer unknown, one that has not come does not count.</summary>
    /// <param name="other">The other moment.</param>
    /// <returns>The later.</returns>
    public Moment Later(Moment other) =>
        IsDoubtful || other.IsDoubtful ? Doubtful
        : IsUnknown || other.IsUnknown ? Unknown
        : IsNotYet ? other
        : other.IsNotYet || instant >= other.instant ? this
        : other;

    /// <summary>Gives the instant in ISO form, or a word.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => state switch
    {
        State.Known => instant.ToString(),
        State.Unknown => "unknown",
        State.NotYet => "not yet",
        State.Doubtful => "doubtful",
        _ => throw new InvalidOperationException("Unknown state."),
    };
}
