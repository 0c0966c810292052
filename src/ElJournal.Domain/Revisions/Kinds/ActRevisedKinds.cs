using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Acts;
using ElJournal.Domain.Revisions.Deciding;

namespace ElJournal.Domain.Revisions.Kinds;

/// <summary>Correction acts and the consent to them: facts of the log that no record of a school year holds.</summary>
internal static class ActRevisedKinds
{
    internal static RevisedKind Acts { get; } = new RevisedKind<CorrectionAct>(ActFacts.Acts, "акт исправления", static a => KeyOf(a.Id), static (_, _) => { })
    {
        Rules = ActChecks.Act,
        Row = static _ => null,
    };

    internal static RevisedKind Approvals { get; } = new RevisedKind<ActApproval>(
        ActFacts.Approvals, "согласие с актом", static a => new LedgerKey(a.Act.Value, Second: a.Approver.Value), static (_, _) => { })
    {
        Owners = static a => [Owner.Of(a.Act)],
        Rules = ActChecks.Approval,
        Row = static _ => null,
    };

    internal static ImmutableArray<RevisedKind> All { get; } = [Acts, Approvals];

    internal static LedgerKey KeyOf(CorrectionActId act) => new(act.Value);
}
