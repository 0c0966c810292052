using NodaTime;

namespace ElJournal.Testing.Demo;

/// <summary>Строка ожидания: what an audit of the demo school must say, or must not say, of one case of a norm.</summary>
/// <remarks>
/// <para>The verdict is that of an audit as of the extraction of the record. For an audit as of any other instant t the following holds.</para>
/// <para>A row that is <see cref="ExpectedVerdict.Violated"/> is found exactly when t is at or after <see cref="KnownFrom"/>.</para>
/// <para>A row that is <see cref="ExpectedVerdict.Overdue"/> or <see cref="ExpectedVerdict.FulfilledLate"/> is found exactly when t is at or after <see cref="KnownFrom"/> and
/// <see cref="Due"/> has passed: at <see cref="Due"/> itself when <see cref="IsMoment"/> is false, since a day ends exclusively, and only after it when true, since a moment counts inclusively.
/// While t is before <see cref="FulfilledAt"/> it is found as overdue, from then on as fulfilled late.</para>
/// <para>A near miss is found at no t. What a record knows at t is what its <c>KnownAt</c> says: a lesson entered after t is a slot of the timetable then, and who took it is known only where the substitution was recorded by t.</para>
/// <para>Immutable, safe on any thread; equal when all members are.</para>
/// </remarks>
public sealed record ExpectedRow
{
    /// <summary>Gets the id of the norm: <c>lesson.recorded</c>.</summary>
    public required string Norm { get; init; }

    /// <summary>Gets the clause that the norm carries, bare: <c>2.1a</c>.</summary>
    public required string Clause { get; init; }

    /// <summary>Gets what it is about: <c>assessment:A1/pupil:p-0001</c>. Unique together with <see cref="Norm"/>.</summary>
    public required string About { get; init; }

    /// <summary>Gets the verdict as of the extraction.</summary>
    public required ExpectedVerdict Verdict { get; init; }

    /// <summary>Gets the instant by which it was due; null for a prohibition and for what does not apply.</summary>
    public Instant? Due { get; init; }

    /// <summary>Gets a value indicating whether <see cref="Due"/> itself is still in time, as for a moment; the end of a day is not.</summary>
    public bool IsMoment { get; init; }

    /// <summary>Gets when it was done; null when it never was, and for a prohibition.</summary>
    public Instant? FulfilledAt { get; init; }

    /// <summary>Gets the first instant at which the record, as known then, shows the case; <see cref="Instant.MinValue"/> for what the timetable or the register shows from the start.</summary>
    public required Instant KnownFrom { get; init; }

    /// <summary>Gets a value indicating whether the verdict is a violation or a remark rather than lawful.</summary>
    public bool IsViolation => Verdict is ExpectedVerdict.Overdue or ExpectedVerdict.FulfilledLate or ExpectedVerdict.Violated;

    /// <summary>Gives the row as an audit as of an instant must find it.</summary>
    /// <param name="asOf">The instant.</param>
    /// <returns>The row with its verdict and fulfilment of then, or null when it is not to be found.</returns>
    public ExpectedRow? FoundAt(Instant asOf) =>
        !IsViolation || asOf < KnownFrom ? null
        : Verdict == ExpectedVerdict.Violated ? this
        : IsMoment ? (asOf <= Due ? null : AsDoneBy(asOf))
        : asOf < Due ? null : AsDoneBy(asOf);

    private ExpectedRow AsDoneBy(Instant asOf) => FulfilledAt > asOf ? this with { Verdict = ExpectedVerdict.Overdue, FulfilledAt = null } : this;
}
