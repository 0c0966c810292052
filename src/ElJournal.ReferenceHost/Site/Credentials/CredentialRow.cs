using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Credentials;

/// <summary>Человек, которому можно выдать учётные данные.</summary>
/// <param name="Person">The raw id.</param>
/// <param name="Name">The name.</param>
/// <param name="Login">The login, or null where there is no account yet.</param>
/// <param name="Receivers">Into whose hands the password may be given, by id and name; at least one.</param>
public sealed record CredentialRow(string Person, string Name, string? Login, ImmutableArray<(string Id, string Name)> Receivers);
