using ElJournal.Domain.Supervision;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>plan_items</c> (пункты планов).</summary>
internal sealed class PlanItemsSheet(TableContext context) : LedgerSheet<PlanItem>(context)
{
    protected override PlanItem? Make(SheetRow row)
    {
        var id = row.Id<PlanItemId>("item", PlanItemId.TryParse);
        var title = row.Required("title");
        var due = row.Date("due");
        var doneOn = row.Date("done_on");
        var by = row.Reference("by", Context.Staff);
        return !row.IsGood ? null : new PlanItem(id!.Value, title!) { Due = due, DoneOn = doneOn, By = by };
    }
}
