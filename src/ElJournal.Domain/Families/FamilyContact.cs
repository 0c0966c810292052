using ElJournal.Domain.Records;

namespace ElJournal.Domain.Families;

/// <summary>Контакт семьи: that there is one, of which kind and where it came from; the number or address itself is not kept.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record FamilyContact : LedgerFact
{
    /// <summary>Makes a contact.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="guardian">Whose it is.</param>
    /// <param name="kind">Its kind.</param>
    /// <exception cref="ArgumentException">An id is default.</exception>
    public FamilyContact(ContactId id, GuardianId guardian, ContactKind kind)
    {
        Preconditions.That(id != default, nameof(id), "A contact needs an id.");
        Preconditions.That(guardian != default, nameof(guardian), "A contact needs a guardian.");
        (Id, Guardian, Kind) = (id, guardian, kind);
    }

    /// <summary>Gets the id.</summary>
    public ContactId Id { get; }

    /// <summary>Gets whose it is.</summary>
    public GuardianId Guardian { get; }

    /// <summary>Gets the kind.</summary>
    public ContactKind Kind { get; }

    /// <summary>Gets where it came from; null when no source is on record.</summary>
    public ContactSource? Source { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    internal override void Refer(ILedgerReferences to) => to.Guardian(Guardian);
}
