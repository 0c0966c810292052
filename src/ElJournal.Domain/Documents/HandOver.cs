using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Documents;

/// <summary>Передача: electronic journals were handed over to the archive.</summary>
/// <remarks>Of one journal, of the journals of a class, or of the whole school where neither is named. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record HandOver : LedgerFact
{
    /// <summary>Makes a hand-over.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    public HandOver(HandOverId id)
    {
        Preconditions.That(id != default, nameof(id), "A hand-over needs an id.");
        Id = id;
    }

    /// <summary>Gets the id.</summary>
    public HandOverId Id { get; }

    /// <summary>Gets when it was done; null when nobody knows.</summary>
    public Instant? At { get; init; }

    /// <summary>Gets who gave, or null when not recorded.</summary>
    public StaffId? Giver { get; init; }

    /// <summary>Gets who took, or null when not recorded or not of the school.</summary>
    public StaffId? Taker { get; init; }

    /// <summary>Gets the class whose journals were handed over, or null.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the journal that was handed over, or null.</summary>
    public JournalId? Journal { get; init; }

    /// <summary>Gets the digest of what was handed over, or null.</summary>
    public string? Digest { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => At;

    internal override void Refer(ILedgerReferences to)
    {
        to.Staff(Giver);
        to.Staff(Taker);
        to.Class(Class);
        to.Journal(Journal);
    }
}
