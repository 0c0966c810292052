using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>weight_changes</c> (перемены веса работ).</summary>
internal sealed class WeightChangesSheet(TableContext context) : LedgerSheet<WeightChange>(context)
{
    protected override WeightChange? Make(SheetRow row)
    {
        var assessment = row.Id<AssessmentId>("assessment", AssessmentId.TryParse);
        var journal = row.RequiredReference("journal", Context.Journals);
        var at = row.RequiredMoment("at");
        var (before, after) = (row.Weight("before"), row.Weight("after"));
        var by = row.Reference("by", Context.Staff);
        if (row.IsGood && before == after)
        {
            row.Report(RecordDefects.WeightUnchanged, "after", $"{assessment}");
        }

        return !row.IsGood ? null : new WeightChange(assessment!.Value, journal!.Value, at!.Value, before, after) { By = by };
    }
}
