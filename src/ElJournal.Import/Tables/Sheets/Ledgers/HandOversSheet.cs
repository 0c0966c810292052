using ElJournal.Domain.Documents;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>hand_overs</c> (передачи электронных журналов).</summary>
internal sealed class HandOversSheet(TableContext context) : LedgerSheet<HandOver>(context)
{
    protected override HandOver? Make(SheetRow row)
    {
        var id = row.Id<HandOverId>("hand_over", HandOverId.TryParse);
        var at = row.Moment("at");
        var giver = row.Reference("giver", Context.Staff);
        var taker = row.Reference("taker", Context.Staff);
        var schoolClass = row.Reference("class", Context.Classes);
        var journal = row.Reference("journal", Context.Journals);
        return !row.IsGood ? null : new HandOver(id!.Value) { At = at, Giver = giver, Taker = taker, Class = schoolClass, Journal = journal, Digest = row.Text("digest") };
    }
}
