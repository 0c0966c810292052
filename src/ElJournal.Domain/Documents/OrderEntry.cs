using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Documents;

/// <summary>Приказ: an entry of the director's order book.</summary>
/// <remarks>The order itself, whether or not a movement in the register rests on it. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record OrderEntry : LedgerFact
{
    /// <summary>Makes an entry.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="number">Number of the order, not empty.</param>
    /// <param name="date">Date of the order.</param>
    /// <param name="kind">What it does.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default, or <paramref name="number"/> is empty.</exception>
    public OrderEntry(OrderEntryId id, string number, LocalDate date, OrderKind kind)
    {
        Preconditions.That(id != default, nameof(id), "An entry needs an id.");
        Preconditions.That(!string.IsNullOrWhiteSpace(number), nameof(number), "An order needs a number.");
        (Id, Number, Date, Kind) = (id, number, date, kind);
    }

    /// <summary>Gets the id.</summary>
    public OrderEntryId Id { get; }

    /// <summary>Gets the number of the order.</summary>
    public string Number { get; }

    /// <summary>Gets the date of the order.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets what it does.</summary>
    public OrderKind Kind { get; }

    /// <summary>Gets the pupil it is about, or null.</summary>
    public PupilId? Pupil { get; init; }

    /// <summary>Gets the class to which, or from which for an expulsion; null when not recorded.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets from which day it takes effect; null for its date.</summary>
    public LocalDate? Effective { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    internal override void Refer(ILedgerReferences to)
    {
        to.Pupil(Pupil);
        to.Class(Class);
    }
}
