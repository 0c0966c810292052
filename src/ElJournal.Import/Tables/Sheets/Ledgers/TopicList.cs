using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Messages;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the column <c>topics</c> (темы): codes with blanks between them, in any order.</summary>
internal static class TopicList
{
    private const string Column = "topics";

    internal static MessageTopics Read(SheetRow row)
    {
        var topics = MessageTopics.None;
        foreach (var code in (row.Text(Column) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (LedgerCodes.MessageTopics.TryParse(code, out var topic))
            {
                topics |= topic;
            }
            else
            {
                row.Report(TableValueDefects.BadCode, Column, Quoting.Of(code), LedgerCodes.MessageTopics.Listing);
            }
        }

        return topics;
    }
}
