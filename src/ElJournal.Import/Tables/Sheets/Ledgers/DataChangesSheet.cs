using ElJournal.Domain.Supervision;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>data_changes</c> (перемены данных).</summary>
internal sealed class DataChangesSheet(TableContext context) : LedgerSheet<DataChange>(context)
{
    protected override DataChange? Make(SheetRow row)
    {
        var id = row.Id<DataChangeId>("change", DataChangeId.TryParse);
        var schoolClass = row.Reference("class", Context.Classes);
        var pupil = row.Reference("pupil", Context.Pupils);
        var foundAt = row.Moment("found_at");
        var reportedAt = row.Moment("reported_at");
        var correctedAt = row.Moment("corrected_at");
        var by = row.Reference("by", Context.Staff);
        return !row.IsGood ? null : new DataChange(id!.Value)
        {
            Class = schoolClass,
            Pupil = pupil,
            FoundAt = foundAt,
            ReportedAt = reportedAt,
            CorrectedAt = correctedAt,
            By = by,
        };
    }
}
