using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Reporting.Activity;

/// <summary>Активность пользователя, under all accounts that are theirs.</summary>
/// <param name="Person">Whose the accounts are; of nobody known, the account's id.</param>
/// <param name="Kind">What the person is to the school.</param>
/// <param name="SignIns">How often they signed in.</param>
/// <param name="Days">On how many days.</param>
/// <param name="Last">The last time, as the school's clocks showed it.</param>
internal sealed record AccountActivity(PersonId Person, AccountKind Kind, int SignIns, int Days, LocalDateTime Last);
