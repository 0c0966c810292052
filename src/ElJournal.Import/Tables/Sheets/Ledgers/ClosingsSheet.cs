using ElJournal.Domain.Supervision;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>closings</c> (закрытие журналов).</summary>
internal sealed class ClosingsSheet(TableContext context) : LedgerSheet<JournalClosing>(context)
{
    protected override JournalClosing? Make(SheetRow row)
    {
        var journal = row.Reference("journal", Context.Journals);
        var closedAt = row.RequiredMoment("closed_at");
        var by = row.Reference("by", Context.Staff);
        return !row.IsGood ? null : new JournalClosing(journal, closedAt!.Value) { By = by };
    }
}
