using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Messages;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>messages</c> (сообщения родителям).</summary>
internal sealed class MessagesSheet(TableContext context) : LedgerSheet<Message>(context)
{
    protected override Message? Make(SheetRow row)
    {
        var id = row.Id<MessageId>("message", MessageId.TryParse);
        var sentAt = row.Moment("sent_at");
        var sender = row.Reference("sender", Context.Staff);
        var recipient = row.Reference("recipient", Context.Guardians);
        var pupil = row.Reference("pupil", Context.Pupils);
        var topics = TopicList.Read(row);
        var channel = row.Code("channel", LedgerCodes.MessageChannels);
        var isBulk = row.YesNo("bulk");
        return !row.IsGood ? null : new Message(id!.Value)
        {
            SentAt = sentAt,
            Sender = sender,
            Recipient = recipient,
            Pupil = pupil,
            Topics = topics,
            Channel = channel ?? MessageChannel.Internal,
            IsBulk = isBulk ?? false,
        };
    }
}
