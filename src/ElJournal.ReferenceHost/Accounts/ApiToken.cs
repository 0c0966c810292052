using NodaTime;

namespace ElJournal.ReferenceHost.Accounts;

/// <summary>Ключ доступа программы: acts for the owner of an account, in one category and within some scopes alone, for a time.</summary>
/// <remarks>The key itself is kept nowhere: it is <see cref="Id"/> and a secret, and of the secret a hash is kept.</remarks>
internal sealed class ApiToken
{
    /// <summary>Gets what the key is called in lists, and what it is found by.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the hash of the secret (SHA-256). The secret is random and long, so that nothing slower is needed.</summary>
    public required string Hash { get; init; }

    /// <summary>Gets the account for whose owner it acts.</summary>
    public required string Login { get; init; }

    /// <summary>Gets the code of the category in which it acts.</summary>
    public required string Category { get; init; }

    /// <summary>Gets the codes of its scopes, through spaces.</summary>
    public required string Scopes { get; init; }

    /// <summary>Gets when it was issued.</summary>
    public required Instant IssuedAt { get; init; }

    /// <summary>Gets from when on it is no longer good.</summary>
    public required Instant ExpiresAt { get; init; }

    /// <summary>Gets since when it is revoked; null while it is not.</summary>
    public Instant? RevokedAt { get; set; }

    /// <summary>Says whether it is good at an instant, as far as the key itself goes.</summary>
    internal bool IsGoodAt(Instant now) => RevokedAt is null && now < ExpiresAt;
}
