using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Supervision;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>report_runs</c> (выпуски отчётов).</summary>
internal sealed class ReportRunsSheet(TableContext context) : LedgerSheet<ReportRun>(context)
{
    protected override ReportRun? Make(SheetRow row)
    {
        var id = row.Id<ReportRunId>("run", ReportRunId.TryParse);
        var kind = row.RequiredCode("kind", LedgerCodes.ReportKinds);
        var madeAt = row.Moment("made_at");
        var span = row.RequiredSpan();
        var schoolClass = row.Reference("class", Context.Classes);
        var period = row.Reference("period", Context.Periods);
        var by = row.Reference("by", Context.Staff);
        return !row.IsGood ? null : new ReportRun(id!.Value, kind!.Value, span.From!.Value, span.To!.Value)
        {
            MadeAt = madeAt,
            Class = schoolClass,
            Period = period,
            By = by,
        };
    }
}
