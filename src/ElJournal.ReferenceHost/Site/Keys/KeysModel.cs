using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Keys;

/// <summary>Ключи программ: those that there are, and of what a new one is made.</summary>
/// <param name="Keys">The keys that the person may see, the last first.</param>
/// <param name="OfAll">Whether they are everybody's; one's own alone where not.</param>
/// <param name="Categories">The categories of the person, by code and title.</param>
/// <param name="Scopes">All scopes, by code and title.</param>
/// <param name="Issued">The key that was just issued, seen this once; null where none was.</param>
/// <param name="Notice">What the last form came to, or null.</param>
public sealed record KeysModel(
    ImmutableArray<IssuedKey> Keys,
    bool OfAll,
    ImmutableArray<(string Code, string Title)> Categories,
    ImmutableArray<(string Code, string Title)> Scopes,
    string? Issued,
    Notice? Notice);
