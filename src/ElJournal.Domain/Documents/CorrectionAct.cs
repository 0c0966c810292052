using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Documents;

/// <summary>Акт исправления: opens what is closed for one pupil, one journal and one period, once others than its author agree.</summary>
/// <remarks>
/// <para>It closes itself with the first submission that relies on it. Its author is who recorded it; who agreed stands in the <see cref="ActApproval"/>s of it.</para>
/// <para>Immutable, safe on any thread; equal when all members are.</para>
/// </remarks>
public sealed record CorrectionAct : LedgerFact
{
    /// <summary>Makes an act that is open.</summary>
    /// <param name="id">Which act.</param>
    /// <param name="pupil">The pupil.</param>
    /// <param name="journal">The journal of the subject.</param>
    /// <param name="period">The period.</param>
    /// <param name="reason">Why it is needed; null where the words were erased.</param>
    /// <exception cref="ArgumentException">An id is default.</exception>
    public CorrectionAct(CorrectionActId id, PupilId pupil, JournalId journal, PeriodId period, string? reason)
    {
        Preconditions.That(id != default, nameof(id), "An act needs an id.");
        Preconditions.That(pupil != default, nameof(pupil), "An act needs a pupil.");
        Preconditions.That(journal != default, nameof(journal), "An act needs a journal.");
        Preconditions.That(period != default, nameof(period), "An act needs a period.");
        (Id, Pupil, Journal, Period, Reason) = (id, pupil, journal, period, reason);
    }

    /// <summary>Gets which act.</summary>
    public CorrectionActId Id { get; }

    /// <summary>Gets the pupil.</summary>
    public PupilId Pupil { get; }

    /// <summary>Gets the journal of the subject.</summary>
    public JournalId Journal { get; }

    /// <summary>Gets the period.</summary>
    public PeriodId Period { get; }

    /// <summary>Gets why it is needed; null only where the words were erased.</summary>
    public string? Reason { get; }

    /// <summary>Gets when it closed; null while it is open.</summary>
    public Instant? ClosedAt { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    internal override void Refer(ILedgerReferences to)
    {
        to.Pupil(Pupil);
        to.Journal(Journal);
        to.Period(Period);
    }

    private protected override LedgerFact Until(Instant instant) => ClosedAt > instant ? this with { ClosedAt = null } : this;
}
