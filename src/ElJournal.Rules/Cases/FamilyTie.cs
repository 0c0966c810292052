using ElJournal.Domain.Families;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Cases;

/// <summary>Представитель и обучающийся: whom a guardian represents, and in which class the pupil is last in the school year.</summary>
/// <param name="Guardian">Who represents.</param>
/// <param name="Pupil">Whom.</param>
/// <param name="Class">Ordinal of the class.</param>
public sealed record FamilyTie(GuardianId Guardian, PupilId Pupil, int Class);
