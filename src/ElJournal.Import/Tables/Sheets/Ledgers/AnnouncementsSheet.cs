using ElJournal.Domain.Messages;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>announcements</c> (объявления).</summary>
internal sealed class AnnouncementsSheet(TableContext context) : LedgerSheet<Announcement>(context)
{
    protected override Announcement? Make(SheetRow row)
    {
        var id = row.Id<AnnouncementId>("announcement", AnnouncementId.TryParse);
        var publishedAt = row.Moment("published_at");
        var author = row.Reference("author", Context.Staff);
        var schoolClass = row.Reference("class", Context.Classes);
        var topics = TopicList.Read(row);
        return !row.IsGood ? null : new Announcement(id!.Value) { PublishedAt = publishedAt, Author = author, Class = schoolClass, Topics = topics };
    }
}
