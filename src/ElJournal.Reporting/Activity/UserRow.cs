using ElJournal.Domain.Activity;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Reporting.Activity;

/// <summary>Пользователь системы.</summary>
/// <param name="Person">Whose the account is; of nobody known, the account's id.</param>
/// <param name="Kind">What the person is to the school.</param>
/// <param name="Roles">The roles held on the day asked about, as codes; empty for others than staff.</param>
/// <param name="Credentials">What last happened to the credentials; null when nothing is on record.</param>
/// <param name="CredentialsAt">When; null when that is not on record.</param>
/// <param name="LastSignIn">When the user last signed in; null when that is not on record.</param>
internal sealed record UserRow(PersonId Person, AccountKind Kind, string Roles, CredentialEventKind? Credentials, LocalDateTime? CredentialsAt, LocalDateTime? LastSignIn);
