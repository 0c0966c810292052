using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Supervision;

/// <summary>Пункт плана: something to be done by a day, such as a seminar.</summary>
/// <remarks>Both dates are days without a time, so <see cref="LedgerFact.KnownAt"/> leaves them. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record PlanItem : LedgerFact
{
    /// <summary>Makes an item.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">What is to be done, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default, or <paramref name="title"/> is empty.</exception>
    public PlanItem(PlanItemId id, string title)
    {
        Preconditions.That(id != default, nameof(id), "An item needs an id.");
        Preconditions.That(!string.IsNullOrWhiteSpace(title), nameof(title), "An item needs a title.");
        (Id, Title) = (id, title);
    }

    /// <summary>Gets the id.</summary>
    public PlanItemId Id { get; }

    /// <summary>Gets what is to be done.</summary>
    public string Title { get; }

    /// <summary>Gets the last day on which it is in time, or null.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Gets the day on which it was done; null when it was not.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <summary>Gets who answers for it, or null.</summary>
    public StaffId? By { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    internal override void Refer(ILedgerReferences to) => to.Staff(By);
}
