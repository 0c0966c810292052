using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Activity;

/// <summary>Чтение личных данных: an account was shown personal data.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are. Its key is account, instant and pupil.</remarks>
public sealed record DataRead : LedgerFact
{
    /// <summary>Makes a read.</summary>
    /// <param name="account">Which account.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException"><paramref name="account"/> is default.</exception>
    public DataRead(AccountId account, Instant at)
    {
        Preconditions.That(account != default, nameof(account), "A read needs an account.");
        (Account, At) = (account, at);
    }

    /// <summary>Gets which account.</summary>
    public AccountId Account { get; }

    /// <summary>Gets when.</summary>
    public Instant At { get; }

    /// <summary>Gets whose data; null when those of several or of nobody in particular.</summary>
    public PupilId? Pupil { get; init; }

    /// <summary>Gets what of the data was shown; none when that was not taken down.</summary>
    public MessageTopics Topics { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Account.Value, At: At, Second: Pupil?.Value ?? "");

    private protected override Instant? DoneAt => At;

    internal override void Refer(ILedgerReferences to) => to.Pupil(Pupil);
}
