using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Activity;

/// <summary>Вход: somebody signed in with an account.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are. Its key is account, instant and device.</remarks>
public sealed record SignIn : LedgerFact
{
    /// <summary>Makes a sign-in.</summary>
    /// <param name="account">Which account.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException"><paramref name="account"/> is default.</exception>
    public SignIn(AccountId account, Instant at)
    {
        Preconditions.That(account != default, nameof(account), "A sign-in needs an account.");
        (Account, At) = (account, at);
    }

    /// <summary>Gets which account.</summary>
    public AccountId Account { get; }

    /// <summary>Gets when.</summary>
    public Instant At { get; }

    /// <summary>Gets from which device, as the system tells them apart; null when not recorded.</summary>
    public string? Device { get; init; }

    /// <summary>Gets when the session ended; null while it lasts, or when nobody knows.</summary>
    /// <exception cref="ArgumentException">It lies before <see cref="At"/>.</exception>
    public Instant? EndedAt
    {
        get;
        init
        {
            Preconditions.That(!(value < At), nameof(value), $"A session ends before it begins. Account=\"{Account}\"");
            field = value;
        }
    }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Account.Value, At: At, Second: Device ?? "");

    private protected override Instant? DoneAt => At;

    private protected override LedgerFact Until(Instant instant) => EndedAt > instant ? this with { EndedAt = null } : this;
}
