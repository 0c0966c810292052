using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Credentials;

/// <summary>Доступ людей: to whom the person may give what is needed for signing in.</summary>
/// <param name="Rows">The people, by name.</param>
/// <param name="Issued">What was issued just now; null otherwise.</param>
/// <param name="Notice">What the journal replied; null when nothing was sent.</param>
public sealed record CredentialsModel(ImmutableArray<CredentialRow> Rows, IssuedCredentials? Issued, Notice? Notice);
