using ElJournal.Domain.Activity;
using NodaTime;

namespace ElJournal.Reporting.Activity;

/// <summary>Пользователь системы.</summary>
/// <param name="Account">The account, which has the id of the person.</param>
/// <param name="Kind">Whose it is.</param>
/// <param name="Roles">The roles held on the day asked about, as codes; empty for others than staff.</param>
/// <param name="Credentials">What last happened to the credentials; null when nothing is on record.</param>
/// <param name="CredentialsAt">When; null when that is not on record.</param>
/// <param name="LastSignIn">When the user last signed in; null when that is not on record.</param>
internal sealed record UserRow(AccountId Account, AccountKind Kind, string Roles, CredentialEventKind? Credentials, LocalDateTime? CredentialsAt, LocalDateTime? LastSignIn);
