using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Admissions;

/// <summary>Заявление о приёме: somebody asks the school to take a child; it ends with an order and a class, or with a refusal.</summary>
/// <remarks>
/// <para>Names, contact, birthday, the documents seen and the reason of a refusal are personal: null where nothing was said, or the words were erased.</para>
/// <para>Immutable, safe on any thread; equal when all members are.</para>
/// </remarks>
public sealed record AdmissionApplication : LedgerFact
{
    /// <summary>Makes an application of which nothing is decided.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="number">The number under which it is registered, not empty.</param>
    /// <param name="received">The day on which it was received.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default, or <paramref name="number"/> is empty.</exception>
    public AdmissionApplication(AdmissionId id, string number, LocalDate received)
    {
        Preconditions.That(id != default, nameof(id), "An application needs an id.");
        Preconditions.That(!string.IsNullOrWhiteSpace(number), nameof(number), "An application needs a number.");
        (Id, Number, Received) = (id, number, received);
    }

    /// <summary>Gets the id.</summary>
    public AdmissionId Id { get; }

    /// <summary>Gets the number under which it is registered.</summary>
    public string Number { get; }

    /// <summary>Gets the day on which it was received.</summary>
    public LocalDate Received { get; }

    /// <summary>Gets who applies, by name.</summary>
    public string? Applicant { get; init; }

    /// <summary>Gets how the applicant is reached.</summary>
    public string? Contact { get; init; }

    /// <summary>Gets for whom, by name.</summary>
    public string? Child { get; init; }

    /// <summary>Gets the birthday of the child.</summary>
    public LocalDate? BornOn { get; init; }

    /// <summary>Gets for which grade (год обучения), from 1 to <see cref="SchoolClass.LastGrade"/>; null when not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of range.</exception>
    public int? Grade
    {
        get;
        init => field = value is { } grade ? Preconditions.InRange(grade, 1, SchoolClass.LastGrade) : null;
    }

    /// <summary>Gets which documents were seen.</summary>
    public string? Documents { get; init; }

    /// <summary>Gets what was decided; null while nothing is.</summary>
    public AdmissionDecision? Decision { get; init; }

    /// <summary>Gets when it was decided; null while it is not, or nobody knows.</summary>
    public Instant? DecidedAt { get; init; }

    /// <summary>Gets why it was refused.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the entry of the order book by which the child was enrolled; null while it is not.</summary>
    public OrderEntryId? Order { get; init; }

    /// <summary>Gets the pupil that the child became; null while it is not enrolled.</summary>
    public PupilId? Pupil { get; init; }

    /// <summary>Gets when the enrolment was entered; null while it is not, or nobody knows.</summary>
    public Instant? EnrolledAt { get; init; }

    /// <summary>Gets how far it has come.</summary>
    public AdmissionState State => this switch
    {
        { Order: not null } => AdmissionState.Enrolled,
        { Decision: AdmissionDecision.Accepted } => AdmissionState.Accepted,
        { Decision: AdmissionDecision.Refused } => AdmissionState.Refused,
        _ => AdmissionState.Received,
    };

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    /// <summary>Says whether decision and enrolment are those of another version, or of none.</summary>
    internal bool HasStagesOf(AdmissionApplication? other) =>
        (Decision, DecidedAt, Reason, Order, Pupil, EnrolledAt) == (other?.Decision, other?.DecidedAt, other?.Reason, other?.Order, other?.Pupil, other?.EnrolledAt);

    internal override void Refer(ILedgerReferences to) => to.Pupil(Pupil);

    private protected override LedgerFact Until(Instant instant)
    {
        var enrolled = EnrolledAt > instant ? this with { Order = null, Pupil = null, EnrolledAt = null } : this;
        return enrolled.DecidedAt > instant ? enrolled with { Decision = null, DecidedAt = null, Reason = null } : enrolled;
    }
}
