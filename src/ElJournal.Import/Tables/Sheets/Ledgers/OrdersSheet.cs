using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>orders</c> (книга приказов).</summary>
internal sealed class OrdersSheet(TableContext context) : LedgerSheet<OrderEntry>(context)
{
    protected override OrderEntry? Make(SheetRow row)
    {
        var id = row.Id<OrderEntryId>("order", OrderEntryId.TryParse);
        var number = row.Required("number");
        var date = row.RequiredDate("date");
        var kind = row.RequiredCode("kind", LedgerCodes.OrderKinds);
        var pupil = row.Reference("pupil", Context.Pupils);
        var schoolClass = row.Reference("class", Context.Classes);
        var effective = row.Date("effective");
        var recorded = new Provenance(row.Moment("recorded_at"), By: null);
        return !row.IsGood ? null : new OrderEntry(id!.Value, number!, date!.Value, kind!.Value)
        {
            Pupil = pupil,
            Class = schoolClass,
            Effective = effective,
            Recorded = recorded,
        };
    }
}
