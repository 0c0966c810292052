using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Materials;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>portal_exports</c> (выгрузки на портал).</summary>
internal sealed class PortalExportsSheet(TableContext context) : LedgerSheet<PortalExport>(context)
{
    protected override PortalExport? Make(SheetRow row)
    {
        var id = row.Id<PortalExportId>("export", PortalExportId.TryParse);
        var recipient = row.Required("recipient");
        var days = row.RequiredSpan();
        var schoolClass = row.Reference("class", Context.Classes);
        var pupils = row.Number("pupils", 0, PortalExport.MaxPupils);
        var digest = row.Required("digest") is null ? null : row.Value("digest", static text => FileDigest.TryParse(text, out var read) ? read : (FileDigest?)null, TableValueDefects.BadDigest);
        var at = row.Moment("at");
        var giver = row.Reference("giver", Context.Staff);
        var answer = row.Code("answer", LedgerCodes.PortalAnswers);
        var answeredAt = row.Moment("answered_at");
        return !row.IsGood ? null : new PortalExport(id!.Value, recipient!, days.From!.Value, days.To!.Value, digest!.Value)
        {
            Class = schoolClass,
            Pupils = pupils,
            At = at,
            Giver = giver,
            Answer = answer,
            AnsweredAt = answeredAt,
        };
    }
}
