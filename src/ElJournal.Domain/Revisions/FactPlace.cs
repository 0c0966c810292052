using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>Место факта в журналах: what locks ask of a fact before it may change.</summary>
/// <remarks>Equal when all members are; has no order. <c>default</c> is a place of which nothing is known. Immutable, safe on any thread.</remarks>
/// <param name="Journal">The journal in which it stands; null where its lesson or work is not on record.</param>
/// <param name="Day">The day from which its age counts; null for what belongs to no day, which grows no older.</param>
/// <param name="Pupil">Whom it is about; null for what is about all pupils of the journal.</param>
/// <param name="Period">The period it sums up; null for what belongs to one day.</param>
internal readonly record struct FactPlace(JournalId? Journal, LocalDate? Day, PupilId? Pupil = null, Time.PeriodId? Period = null);
