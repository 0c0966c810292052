using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>messages</c> (сообщения).</summary>
internal sealed class MessagesSheet(TableContext context) : LedgerSheet<Message>(context)
{
    protected override Message? Make(SheetRow row)
    {
        var id = row.Id<MessageId>("message", MessageId.TryParse);
        var sentAt = row.Moment("sent_at");
        var sender = row.Person("sender", Context.Persons, PersonKind.Staff);
        var recipient = row.Person("recipient", Context.Persons, PersonKind.Guardian);
        var pupil = row.Reference("pupil", Context.Pupils);
        var topics = TopicList.Read(row);
        var channel = row.Code("channel", LedgerCodes.MessageChannels);
        var isBulk = row.YesNo("bulk");
        var isNotice = row.YesNo("notice");
        var replyTo = row.OptionalId<MessageId>("reply_to", MessageId.TryParse);
        return !row.IsGood ? null : new Message(id!.Value)
        {
            SentAt = sentAt,
            Sender = sender,
            Recipient = recipient,
            Pupil = pupil,
            Topics = topics,
            Channel = channel ?? MessageChannel.Internal,
            IsBulk = isBulk ?? false,
            IsNotice = isNotice ?? false,
            ReplyTo = replyTo,
        };
    }
}
