using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>act_approvals</c> (согласия с актами исправления).</summary>
internal sealed class ActApprovalsSheet(TableContext context) : LedgerSheet<ActApproval>(context)
{
    protected override ActApproval? Make(SheetRow row)
    {
        var act = row.RequiredReference("act", Context.Acts);
        var approver = row.RequiredReference("approver", Context.Staff);
        var recorded = new Provenance(row.Moment("recorded_at"), By: null);
        return !row.IsGood ? null : new ActApproval(act!.Value, approver!.Value) { Recorded = recorded };
    }
}
