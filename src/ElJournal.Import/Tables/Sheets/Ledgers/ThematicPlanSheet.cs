using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>thematic_plan</c> (тематические планы (КТП)).</summary>
internal sealed class ThematicPlanSheet(TableContext context) : LedgerSheet<PlannedTopic>(context)
{
    protected override PlannedTopic? Make(SheetRow row)
    {
        var journal = row.RequiredReference("journal", Context.Journals);
        var number = row.Required("number") is null ? null : row.Number("number", 1, PlannedTopic.MaxNumber);
        var topic = row.Required("topic");
        var hours = row.Number("hours", 0, PlannedTopic.MaxNumber);
        var recorded = new Provenance(row.Moment("recorded_at"), By: null);
        return !row.IsGood ? null : new PlannedTopic(journal!.Value, number!.Value, topic!) { Hours = hours, Recorded = recorded };
    }
}
