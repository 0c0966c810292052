using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Messages;

/// <summary>Сообщение: somebody of the school or of a family wrote to somebody, or the system told a family by itself; of what it said only the topics are kept.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record Message : LedgerFact
{
    /// <summary>Makes a message.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    public Message(MessageId id)
    {
        Preconditions.That(id != default, nameof(id), "A message needs an id.");
        Id = id;
    }

    /// <summary>Gets the id.</summary>
    public MessageId Id { get; }

    /// <summary>Gets when it was sent; null when nobody knows.</summary>
    public Instant? SentAt { get; init; }

    /// <summary>Gets who sent it: a member of staff, a guardian or a pupil; null when not recorded, and of what the system tells by itself.</summary>
    public PersonId? Sender { get; init; }

    /// <summary>Gets to whom: a guardian, a pupil or a member of staff; null when not recorded.</summary>
    public PersonId? Recipient { get; init; }

    /// <summary>Gets about whom, or null when it is about nobody in particular.</summary>
    public PupilId? Pupil { get; init; }

    /// <summary>Gets what it speaks of.</summary>
    public MessageTopics Topics { get; init; }

    /// <summary>Gets whether it went inside the system.</summary>
    public MessageChannel Channel { get; init; }

    /// <summary>Gets a value indicating whether the same text went to many at once.</summary>
    public bool IsBulk { get; init; }

    /// <summary>Gets a value indicating whether it is a notice (уведомление): the system told it of itself, and nobody wrote it.</summary>
    public bool IsNotice { get; init; }

    /// <summary>Gets the message that it answers; null when it answers none. That message may stand in the record of another year.</summary>
    public MessageId? ReplyTo { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => SentAt;

    internal override void Refer(ILedgerReferences to)
    {
        to.Person(Sender, mayBeGuardian: true);
        to.Person(Recipient, mayBeGuardian: true);
        to.Pupil(Pupil);
    }
}
