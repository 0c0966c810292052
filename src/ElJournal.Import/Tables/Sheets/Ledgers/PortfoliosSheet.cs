using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Materials;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>portfolios</c> (портфолио).</summary>
internal sealed class PortfoliosSheet(TableContext context) : MaterialSheet<PortfolioItem>(context)
{
    protected override PortfolioItem? Make(SheetRow row)
    {
        var id = ReadId(row, "item");
        var owner = row.RequiredPerson("owner", Context.Persons);
        var kind = row.RequiredCode("kind", LedgerCodes.PortfolioKinds);
        var day = row.Date("day");
        var content = ReadContent(row);
        var recorded = ReadRecorded(row);
        return !row.IsGood ? null : new PortfolioItem(id!.Value, owner!.Value, kind!.Value, content!) { Day = day, Subject = row.Text("subject"), Recorded = recorded };
    }
}
