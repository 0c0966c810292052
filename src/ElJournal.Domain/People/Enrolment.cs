using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.People;

/// <summary>Зачисление в класс: a pupil belongs to a class from one day to another.</summary>
/// <param name="Pupil">Who.</param>
/// <param name="Class">To which class; a pupil may belong to several at once.</param>
/// <param name="Span">From when until when, both days inclusive.</param>
/// <param name="Order">The order it rests on, or null when the basis is unknown, as after an import.</param>
public sealed record Enrolment(PupilId Pupil, ClassId Class, DateSpan Span, MovementOrder? Order = null)
{
    /// <summary>Gets when and by whom the movement into the class was entered; unknown where nobody recorded it.</summary>
    public Provenance Recorded { get; init; }

    /// <summary>Gets when and by whom the end was entered, which another order makes; unknown where nobody recorded it, or there is no end.</summary>
    public Provenance EndRecorded { get; init; }

    /// <summary>Gives what was on record of the enrolment at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The enrolment without an end that was entered later; the same object when there is none; null when it was not on record yet. What cannot be dated is not hidden.</returns>
    public Enrolment? KnownAt(Instant instant) =>
        !Recorded.IsKnownAt(instant) ? null
        : EndRecorded.IsKnownAt(instant) ? this
        : this with { Span = new DateSpan(Span.From, null), EndRecorded = Provenance.Unknown };
}
