using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace ElJournal.ReferenceHost.Accounts;

/// <summary>Пароли: how they are hashed, invented and judged.</summary>
internal static class Passwords
{
    /// <summary>The least length of a password that somebody chooses.</summary>
    internal const int MinLength = 10;

    /// <summary>The greatest length: hashing more would only be work for whoever wants to keep the server busy.</summary>
    internal const int MaxLength = 200;

    private const int OneTimeLength = 12;

    // Without letters and digits that are taken for one another on paper.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    private static readonly PasswordHasher<Account> Hasher = new();
    private static readonly Account Nobody = new() { Login = "", PasswordHash = "", Stamp = "" };
    private static readonly string HashOfNobody = Hasher.HashPassword(Nobody, OneTime());

    /// <summary>Invents a password to be used once.</summary>
    internal static string OneTime() => RandomNumberGenerator.GetString(Alphabet, OneTimeLength);

    /// <summary>Invents a stamp.</summary>
    internal static string NewStamp() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Hashes a password.</summary>
    internal static string Hash(string password) => Hasher.HashPassword(Nobody, password);

    /// <summary>Says whether a password is that of an account; takes as long where there is no account.</summary>
    internal static bool Fits(Account? account, string password)
    {
        var isGood = password.Length <= MaxLength && Hasher.VerifyHashedPassword(Nobody, account?.PasswordHash ?? HashOfNobody, password) != PasswordVerificationResult.Failed;
        return isGood && account is not null;
    }

    /// <summary>Says what is wrong with a password that somebody has chosen; null when it is good.</summary>
    internal static string? Objection(Account account, string password) =>
        password.Length < MinLength ? $"Пароль короче {MinLength} знаков: придумайте длиннее."
        : password.Length > MaxLength ? $"Пароль длиннее {MaxLength} знаков: придумайте короче."
        : password.Contains(account.Login, StringComparison.OrdinalIgnoreCase) ? "В пароле стоит имя входа: придумайте другой."
        : password.Distinct().Count() < MinLength / 2 ? "В пароле слишком мало разных знаков: придумайте другой."
        : Fits(account, password) ? "Это прежний пароль: придумайте другой."
        : null;
}
