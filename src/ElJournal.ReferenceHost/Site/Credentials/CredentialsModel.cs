using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Classes;

namespace ElJournal.ReferenceHost.Site.Credentials;

/// <summary>Доступ людей: to whom the person may give what is needed for signing in.</summary>
/// <param name="MayIssue">Whether the person issues credentials at all.</param>
/// <param name="Choice">Of which class; of none are the staff and those who learn in no class now.</param>
/// <param name="Rows">The people, by name.</param>
/// <param name="Issued">What was issued just now; null otherwise.</param>
/// <param name="Notice">What the journal replied; null when nothing was sent.</param>
public sealed record CredentialsModel(bool MayIssue, ClassChoice Choice, ImmutableArray<CredentialRow> Rows, IssuedCredentials? Issued, Notice? Notice);
