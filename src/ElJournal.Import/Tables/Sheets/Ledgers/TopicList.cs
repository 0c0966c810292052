using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Messages;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads a column of topics (темы): codes with blanks between them, in any order.</summary>
internal static class TopicList
{
    internal static MessageTopics Read(SheetRow row, string column = "topics")
    {
        var topics = MessageTopics.None;
        foreach (var code in (row.Text(column) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (LedgerCodes.MessageTopics.TryParse(code, out var topic))
            {
                topics |= topic;
            }
            else
            {
                row.Report(TableValueDefects.BadCode, column, Quoting.Of(code), LedgerCodes.MessageTopics.Listing);
            }
        }

        return topics;
    }
}
