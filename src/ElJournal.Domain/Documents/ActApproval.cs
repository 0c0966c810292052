using ElJournal.Domain.People;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Documents;

/// <summary>Согласие с актом исправления: somebody else than its author agrees.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are. Its key is act and approver.</remarks>
public sealed record ActApproval : LedgerFact
{
    /// <summary>Makes a consent.</summary>
    /// <param name="act">The act.</param>
    /// <param name="approver">Who agrees.</param>
    /// <exception cref="ArgumentException">An id is default.</exception>
    public ActApproval(CorrectionActId act, StaffId approver)
    {
        Preconditions.That(act != default, nameof(act), "A consent needs an act.");
        Preconditions.That(approver != default, nameof(approver), "A consent is somebody's.");
        (Act, Approver) = (act, approver);
    }

    /// <summary>Gets the act.</summary>
    public CorrectionActId Act { get; }

    /// <summary>Gets who agrees.</summary>
    public StaffId Approver { get; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Act.Value, Second: Approver.Value);

    internal override void Refer(ILedgerReferences to)
    {
        to.Act(Act);
        to.Staff(Approver);
    }
}
