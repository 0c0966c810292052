using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Messages;

/// <summary>Объявление: a notice to a class or to the whole school.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record Announcement : LedgerFact
{
    /// <summary>Makes an announcement.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    public Announcement(AnnouncementId id)
    {
        Preconditions.That(id != default, nameof(id), "An announcement needs an id.");
        Id = id;
    }

    /// <summary>Gets the id.</summary>
    public AnnouncementId Id { get; }

    /// <summary>Gets when it was published; null when nobody knows.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>Gets who published it, or null when not recorded.</summary>
    public StaffId? Author { get; init; }

    /// <summary>Gets the class it is for; null for the whole school.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets what it speaks of.</summary>
    public MessageTopics Topics { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => PublishedAt;

    internal override void Refer(ILedgerReferences to)
    {
        to.Staff(Author);
        to.Class(Class);
    }
}
