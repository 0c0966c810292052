namespace ElJournal.ReferenceHost.Site.Keys;

/// <summary>Ключ программы в перечне: all of it but what is secret.</summary>
/// <param name="Id">What the key is called.</param>
/// <param name="Owner">The login for whose owner it acts.</param>
/// <param name="Category">In which category.</param>
/// <param name="Scopes">What it may be used for, in words.</param>
/// <param name="State">Until when it is good, or since when it is not.</param>
/// <param name="IsGood">Whether it is good now.</param>
public sealed record IssuedKey(string Id, string Owner, string Category, string Scopes, string State, bool IsGood);
