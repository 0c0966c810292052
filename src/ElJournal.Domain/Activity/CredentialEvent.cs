using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Activity;

/// <summary>Выдача учётных данных: credentials of an account were issued, blocked or issued anew; the credentials themselves are not kept.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are. Its key is account, kind and instant.</remarks>
public sealed record CredentialEvent : LedgerFact
{
    /// <summary>Makes an event.</summary>
    /// <param name="account">Which account.</param>
    /// <param name="kind">What was done.</param>
    /// <exception cref="ArgumentException"><paramref name="account"/> is default.</exception>
    public CredentialEvent(AccountId account, CredentialEventKind kind)
    {
        Preconditions.That(account != default, nameof(account), "An event needs an account.");
        (Account, Kind) = (account, kind);
    }

    /// <summary>Gets which account.</summary>
    public AccountId Account { get; }

    /// <summary>Gets what was done.</summary>
    public CredentialEventKind Kind { get; }

    /// <summary>Gets when; null when nobody knows.</summary>
    public Instant? At { get; init; }

    /// <summary>Gets who did it, or null when not recorded.</summary>
    public StaffId? By { get; init; }

    /// <summary>Gets whose account it is: pupil, guardian or member of staff; null when not recorded.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>Gets into whose hands the details were given: the owner's, or those of somebody who passes them on; null when not recorded, or nothing was given.</summary>
    public PersonId? Receiver { get; init; }

    /// <summary>Gets whose account it is, as far as anybody can tell: the owner on record, else who has the account's id.</summary>
    public PersonId Holder => Owner ?? PersonId.Parse(Account.Value);

    /// <summary>Gives the accounts of a person: that of the same id, and those that an issue names as the person's.</summary>
    /// <param name="events">What was done with credentials.</param>
    /// <param name="person">Who.</param>
    /// <returns>The accounts.</returns>
    public static ImmutableHashSet<AccountId> AccountsOf(IEnumerable<CredentialEvent> events, PersonId person) =>
        [AccountId.Parse(person.Value), .. events.Where(e => e.Holder == person).Select(e => e.Account)];

    /// <inheritdoc/>
    public override LedgerKey Key => new(Account.Value, At: At, Kind: $"{Kind}");

    private protected override Instant? DoneAt => At;

    internal override void Refer(ILedgerReferences to)
    {
        to.Staff(By);
        to.Person(Owner, mayBeGuardian: true);
        to.Person(Receiver, mayBeGuardian: true);
    }
}
