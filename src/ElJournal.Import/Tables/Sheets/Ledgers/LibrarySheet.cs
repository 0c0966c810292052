using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Materials;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>library</c> (библиотека школы).</summary>
internal sealed class LibrarySheet(TableContext context) : MaterialSheet<LibraryMaterial>(context)
{
    protected override LibraryMaterial? Make(SheetRow row)
    {
        var id = ReadId(row, "material");
        var section = row.RequiredCode("section", LedgerCodes.LibrarySections);
        var content = ReadContent(row);
        var recorded = ReadRecorded(row);
        return !row.IsGood ? null : new LibraryMaterial(id!.Value, section!.Value, content!) { Subject = row.Text("subject"), Topic = row.Text("topic"), Recorded = recorded };
    }
}
