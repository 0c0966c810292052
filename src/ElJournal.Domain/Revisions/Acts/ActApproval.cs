using ElJournal.Domain.People;

namespace ElJournal.Domain.Revisions.Acts;

/// <summary>Согласие с актом исправления: somebody else than its author agrees.</summary>
/// <remarks>Immutable, safe on any thread; equal when both members are.</remarks>
/// <param name="Act">The act.</param>
/// <param name="Approver">Who agrees.</param>
public sealed record ActApproval(CorrectionActId Act, StaffId Approver);
