using ElJournal.Domain.Classes;

namespace ElJournal.Reporting.Indicators;

/// <summary>Участие класса: how many of its pupils, and how many of their guardians, signed in at least once.</summary>
/// <param name="Class">The class.</param>
/// <param name="Pupils">How many pupils it has at the end of the period.</param>
/// <param name="ActivePupils">How many of them signed in.</param>
/// <param name="Guardians">How many guardians these pupils have.</param>
/// <param name="ActiveGuardians">How many of them signed in.</param>
internal sealed record FamilyParticipation(ClassId Class, int Pupils, int ActivePupils, int Guardians, int ActiveGuardians);
