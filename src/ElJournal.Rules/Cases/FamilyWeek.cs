using ElJournal.Domain.Families;

namespace ElJournal.Rules.Cases;

/// <summary>Неделя семьи: a guardian who does without the electronic form, a pupil, and one week.</summary>
/// <param name="Guardian">Who represents.</param>
/// <param name="Pupil">Ordinal of the pupil.</param>
/// <param name="Class">Ordinal of the class in which the pupil is last in the week, or -1.</param>
/// <param name="Week">The week.</param>
public sealed record FamilyWeek(GuardianId Guardian, int Pupil, int Class, Occurrence Week);
