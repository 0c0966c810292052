using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Supervision;

/// <summary>Перемена данных: factual data turned out to have changed, and what was done about it.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record DataChange : LedgerFact
{
    /// <summary>Makes a change.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    public DataChange(DataChangeId id)
    {
        Preconditions.That(id != default, nameof(id), "A change needs an id.");
        Id = id;
    }

    /// <summary>Gets the id.</summary>
    public DataChangeId Id { get; }

    /// <summary>Gets the class, or null when not recorded.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the pupil whose data changed, or null when not recorded.</summary>
    public PupilId? Pupil { get; init; }

    /// <summary>Gets when it was found; null when nobody knows.</summary>
    public Instant? FoundAt { get; init; }

    /// <summary>Gets when the administrator was told; null when that was not done.</summary>
    public Instant? ReportedAt { get; init; }

    /// <summary>Gets when the data were corrected; null when they were not.</summary>
    public Instant? CorrectedAt { get; init; }

    /// <summary>Gets who found it, or null when not recorded.</summary>
    public StaffId? By { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => FoundAt;

    internal override void Refer(ILedgerReferences to)
    {
        to.Class(Class);
        to.Pupil(Pupil);
        to.Staff(By);
    }

    private protected override LedgerFact Until(Instant instant) => ReportedAt > instant || CorrectedAt > instant
        ? this with { ReportedAt = ReportedAt > instant ? null : ReportedAt, CorrectedAt = CorrectedAt > instant ? null : CorrectedAt }
        : this;
}
