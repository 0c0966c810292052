using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Supervision;

/// <summary>Несоответствие: what a check of a class journal found, and what was done about it.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record Disagreement : LedgerFact
{
    /// <summary>Makes a disagreement.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="check">The check that found it.</param>
    /// <exception cref="ArgumentException">An id is default.</exception>
    public Disagreement(DisagreementId id, CheckId check)
    {
        Preconditions.That(id != default, nameof(id), "A disagreement needs an id.");
        Preconditions.That(check != default, nameof(check), "A disagreement needs a check.");
        (Id, Check) = (id, check);
    }

    /// <summary>Gets the id.</summary>
    public DisagreementId Id { get; }

    /// <summary>Gets the check that found it.</summary>
    public CheckId Check { get; }

    /// <summary>Gets the journal in which it stands, or null when not recorded.</summary>
    public JournalId? Journal { get; init; }

    /// <summary>Gets when it was found; null when nobody knows.</summary>
    public Instant? FoundAt { get; init; }

    /// <summary>Gets when it was corrected; null when it was not.</summary>
    public Instant? CorrectedAt { get; init; }

    /// <summary>Gets when the administration was told; null when it was not.</summary>
    public Instant? ReportedAt { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => FoundAt;

    internal override void Refer(ILedgerReferences to)
    {
        to.Check(Check);
        to.Journal(Journal);
    }

    private protected override LedgerFact Until(Instant instant) => CorrectedAt > instant || ReportedAt > instant
        ? this with { CorrectedAt = CorrectedAt > instant ? null : CorrectedAt, ReportedAt = ReportedAt > instant ? null : ReportedAt }
        : this;
}
