using ElJournal.Domain.Documents;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>archive_copies</c> (архивные копии).</summary>
internal sealed class ArchiveCopiesSheet(TableContext context) : LedgerSheet<ArchiveCopy>(context)
{
    protected override ArchiveCopy? Make(SheetRow row)
    {
        var id = row.Id<ArchiveCopyId>("copy", ArchiveCopyId.TryParse);
        var archive = row.Id<ArchiveId>("archive", ArchiveId.TryParse);
        var madeAt = row.Moment("made_at");
        var medium = row.Required("medium");
        var verifiedAt = row.Moment("verified_at");
        return !row.IsGood ? null : new ArchiveCopy(id!.Value, archive!.Value, medium!)
        {
            MadeAt = madeAt,
            Room = row.Text("room"),
            VerifiedAt = verifiedAt,
            Digest = row.Text("digest"),
        };
    }
}
