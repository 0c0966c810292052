using NodaTime;

namespace ElJournal.Reporting.Activity;

/// <summary>День активности.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsSchoolDay">Whether it is one for a class of the school's usual week.</param>
/// <param name="SignIns">How many sign-ins there were.</param>
/// <param name="Staff">How many members of staff signed in.</param>
/// <param name="Pupils">How many pupils.</param>
/// <param name="Guardians">How many guardians.</param>
/// <param name="Unknown">How many accounts of nobody the record tells of.</param>
/// <param name="Reads">How many reads of personal data were logged.</param>
internal sealed record ActivityDay(LocalDate Day, bool IsSchoolDay, int SignIns, int Staff, int Pupils, int Guardians, int Unknown, int Reads);
