using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>correction_acts</c> (акты исправления).</summary>
internal sealed class CorrectionActsSheet(TableContext context) : LedgerSheet<CorrectionAct>(context)
{
    protected override CorrectionAct? Make(SheetRow row)
    {
        var id = row.Key("act", Context.Acts);
        var pupil = row.RequiredReference("pupil", Context.Pupils);
        var journal = row.RequiredReference("journal", Context.Journals);
        var period = row.RequiredReference("period", Context.Periods);
        var closedAt = row.Moment("closed_at");
        var recorded = new Provenance(row.Moment("recorded_at"), row.Reference("recorded_by", Context.Staff));
        return !row.IsGood ? null : new CorrectionAct(id!.Value, pupil!.Value, journal!.Value, period!.Value, row.Text("reason")) { ClosedAt = closedAt, Recorded = recorded };
    }
}
