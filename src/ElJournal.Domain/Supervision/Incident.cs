using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Supervision;

/// <summary>Происшествие: a breach that somebody saw and put on record; never concluded from traces alone.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record Incident : LedgerFact
{
    /// <summary>Makes an incident.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">What happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    public Incident(IncidentId id, IncidentKind kind)
    {
        Preconditions.That(id != default, nameof(id), "An incident needs an id.");
        (Id, Kind) = (id, kind);
    }

    /// <summary>Gets the id.</summary>
    public IncidentId Id { get; }

    /// <summary>Gets what happened.</summary>
    public IncidentKind Kind { get; }

    /// <summary>Gets whose login, code or data it concerns, or null when not recorded.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Gets when it happened; null when nobody knows.</summary>
    public Instant? HappenedAt { get; init; }

    /// <summary>Gets when it was reported; null when it was not.</summary>
    public Instant? ReportedAt { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => HappenedAt;

    internal override void Refer(ILedgerReferences to) => to.Person(Person, mayBeGuardian: true);

    private protected override LedgerFact Until(Instant instant) => ReportedAt > instant ? this with { ReportedAt = null } : this;
}
