using ElJournal.Domain.Activity;
using NodaTime;

namespace ElJournal.Reporting.Activity;

/// <summary>Активность учётной записи.</summary>
/// <param name="Account">The account.</param>
/// <param name="Kind">Whose it is.</param>
/// <param name="SignIns">How often it signed in.</param>
/// <param name="Days">On how many days.</param>
/// <param name="Last">The last time, as the school's clocks showed it.</param>
internal sealed record AccountActivity(AccountId Account, AccountKind Kind, int SignIns, int Days, LocalDateTime Last);
