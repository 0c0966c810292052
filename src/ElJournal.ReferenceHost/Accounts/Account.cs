using NodaTime;

namespace ElJournal.ReferenceHost.Accounts;

/// <summary>Учётная запись: by what somebody signs in. What the person may do follows from the journal, never from the account.</summary>
internal sealed class Account
{
    /// <summary>The greatest length of a login.</summary>
    internal const int MaxLoginLength = 100;

    /// <summary>Gets what the person types in, small letters; also the id of the account in the journal.</summary>
    public required string Login { get; init; }

    /// <summary>Gets whose it is, the id of a member of staff, pupil or guardian; null for the education authority, which is nobody of the school.</summary>
    public string? Person { get; init; }

    /// <summary>Gets the hash of the password.</summary>
    public required string PasswordHash { get; set; }

    /// <summary>Gets what changes with the password and ends all sessions begun with the former one.</summary>
    public required string Stamp { get; set; }

    /// <summary>Gets a value indicating whether the password was given by somebody else and must be replaced before anything else.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Gets until when a password given by somebody else is good; null for one's own.</summary>
    public Instant? PasswordUntil { get; set; }

    /// <summary>Gets a value indicating whether nobody can sign in by it until it is issued anew.</summary>
    /// <remarks>No page sets it: whoever keeps the store does, as <c>docs/operations.md</c> tells.</remarks>
    public bool IsBlocked { get; set; }

    /// <summary>Gets how many attempts have failed since the last good one.</summary>
    public int FailedCount { get; set; }

    /// <summary>Gets until when no attempt counts; null when the account is not locked.</summary>
    public Instant? LockedUntil { get; set; }

    /// <summary>Brings what somebody types to the form in which logins are kept.</summary>
    internal static string Normalise(string login) => login.Trim().ToLowerInvariant();
}
