using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Classes;

/// <summary>Состав подгруппы: a pupil of a class belongs to a subgroup from one day to another.</summary>
/// <param name="Subgroup">Which subgroup.</param>
/// <param name="Class">The class the pupil comes from, or null when not recorded.</param>
/// <param name="Pupil">Who, or null where only the subgroup itself is on record.</param>
/// <param name="Span">From when until when, both days inclusive.</param>
public sealed record SubgroupMembership(SubgroupId Subgroup, ClassId? Class, PupilId? Pupil, DateSpan Span);
