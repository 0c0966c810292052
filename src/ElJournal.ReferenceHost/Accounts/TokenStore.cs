using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace ElJournal.ReferenceHost.Accounts;

/// <summary>Ключи программ в хранилище: issuing, finding, revoking.</summary>
/// <remarks>Each request looks its key up, so that a revoked one is refused at once. Safe on any thread: it keeps nothing.</remarks>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">The clock of the school.</param>
internal sealed class TokenStore(Store store, IClock clock)
{
    /// <summary>With what every key begins: whoever finds one in a text knows what it is.</summary>
    internal const string Prefix = "elj";

    private const int IdLength = 12;
    private const int SecretBytes = 32;

    /// <summary>Issues a key.</summary>
    /// <param name="login">The account for whose owner it acts.</param>
    /// <param name="category">The category in which it acts.</param>
    /// <param name="scopes">What it may be used for.</param>
    /// <param name="life">For how long it is good.</param>
    /// <returns>The row, and the key itself; that is kept nowhere.</returns>
    internal (ApiToken Token, string Key) Issue(string login, AccessCategory category, ImmutableArray<ApiScope> scopes, Duration life)
    {
        var now = clock.GetCurrentInstant();
        var id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true);
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        var token = new ApiToken
        {
            Id = id,
            Hash = HashOf(secret),
            Login = login,
            Category = AccessCodes.Categories.Format(category),
            Scopes = ApiScopes.Format(scopes),
            IssuedAt = now,
            ExpiresAt = now + life,
        };
        using var context = store.Open();
        context.Tokens.Add(token);
        context.SaveChanges();
        return (token, $"{Prefix}_{id}_{secret}");
    }

    /// <summary>Finds the row of a key that is good now.</summary>
    /// <param name="key">The key as it was issued.</param>
    /// <returns>The row; null where there is none, or it is revoked or has expired.</returns>
    internal async Task<ApiToken?> FindAsync(string key)
    {
        if (key.Split('_') is not [Prefix, { Length: IdLength } id, { } secret])
        {
            return null;
        }

        using var context = store.Open();
        var token = await context.Tokens.AsNoTracking().FirstOrDefaultAsync(t => t.Id == id);
        return token is not null && IsSame(token.Hash, HashOf(secret)) && token.IsGoodAt(clock.GetCurrentInstant()) ? token : null;
    }

    /// <summary>Gives all keys that were ever issued, the last first.</summary>
    internal ImmutableArray<ApiToken> All()
    {
        using var context = store.Open();
        return [.. context.Tokens.AsNoTracking().OrderByDescending(t => t.IssuedAt).ThenBy(t => t.Id)];
    }

    /// <summary>Revokes a key.</summary>
    /// <returns>Whether there is such a key; one that was revoked before stays revoked since then.</returns>
    internal bool Revoke(string id)
    {
        using var context = store.Open();
        if (context.Tokens.SingleOrDefault(t => t.Id == id) is not { } token)
        {
            return false;
        }

        token.RevokedAt ??= clock.GetCurrentInstant();
        context.SaveChanges();
        return true;
    }

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static bool IsSame(string hash, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(hash), Encoding.UTF8.GetBytes(other));
}
