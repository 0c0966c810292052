using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.People;

/// <summary>Зачисление в класс: a pupil belongs to a class from one day to another.</summary>
/// <param name="Pupil">Who.</param>
/// <param name="Class">To which class; a pupil may belong to several at once.</param>
/// <param name="Span">From when until when, both days inclusive.</param>
/// <param name="Order">The order it rests on, or null when the basis is unknown, as after an import.</param>
public sealed record Enrolment(PupilId Pupil, ClassId Class, DateSpan Span, MovementOrder? Order = null)
{
    /// <summary>Gets when and by whom the movement was entered; unknown where nobody recorded it.</summary>
    public Provenance Recorded { get; init; }
}
