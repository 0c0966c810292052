using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Сообщения и объявления as they are written.</summary>
internal static class MessageFacts
{
    private static readonly FactField<Message, MessageId> Id = new("message", LedgerFieldTypes.Own<MessageId>(MessageId.TryParse, static i => i.Value), "сообщение", static m => m.Id);
    private static readonly FactField<Message, Instant?> SentAt = new("sentAt", FieldTypes.Instant.OrAbsent(), "когда отправлено; нет — время неизвестно", static m => m.SentAt);
    private static readonly FactField<Message, PersonId?> Sender = new("sender", LedgerFieldTypes.Anybody.OrAbsent(), "кто отправил: работник, родитель или обучающийся", static m => m.Sender);
    private static readonly FactField<Message, PersonId?> Recipient = new("recipient", LedgerFieldTypes.Anybody.OrAbsent(), "кому отправлено", static m => m.Recipient);
    private static readonly FactField<Message, PupilId?> Pupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers).OrAbsent(), "о ком", static m => m.Pupil);
    private static readonly FactField<Message, MessageTopics> Topics = new("topics", LedgerFieldTypes.Topics, "темы через пробел; нет — не записаны", static m => m.Topics) { IsPersonal = true };
    private static readonly FactField<Message, MessageChannel> Channel = new(
        "channel", LedgerFieldTypes.Code(LedgerCodes.MessageChannels).OrAbsentAs(MessageChannel.Internal), "канал; нет — `internal`", static m => m.Channel);

    private static readonly FactField<Message, bool> Bulk = new("bulk", FieldTypes.Flag.OrAbsentAs(usual: false), "true — тот же текст разослан многим", static m => m.IsBulk);

    private static readonly FactField<Message, bool> IsNotice = new(
        "notice", FieldTypes.Flag.OrAbsentAs(usual: false), "true — уведомление: его составила система", static m => m.IsNotice);

    private static readonly FactField<Message, MessageId?> ReplyTo = new(
        "replyTo", LedgerFieldTypes.Own<MessageId>(MessageId.TryParse, static i => i.Value).OrAbsent(), "сообщение, на которое это отвечает", static m => m.ReplyTo);

    private static readonly FactField<Announcement, AnnouncementId> Notice = new(
        "announcement", LedgerFieldTypes.Own<AnnouncementId>(AnnouncementId.TryParse, static i => i.Value), "объявление", static a => a.Id);

    private static readonly FactField<Announcement, Instant?> PublishedAt = new(
        "publishedAt", FieldTypes.Instant.OrAbsent(), "когда опубликовано; нет — время неизвестно", static a => a.PublishedAt);

    private static readonly FactField<Announcement, StaffId?> Author = new("author", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто опубликовал", static a => a.Author);
    private static readonly FactField<Announcement, ClassId?> Class = new("class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "класс; нет — вся школа", static a => a.Class);
    private static readonly FactField<Announcement, MessageTopics> NoticeTopics = new("topics", LedgerFieldTypes.Topics, "темы через пробел; нет — не записаны", static a => a.Topics);

    internal static LedgerFile Messages { get; } = LedgerFile.Of<Message>(
        "сообщения между школой и семьями и уведомления семьям: сам текст не хранится",
        [Id, SentAt, Sender, Recipient, Pupil, Topics, Channel, Bulk, IsNotice, ReplyTo],
        static (values, _) => new Message(Id.Of(values))
        {
            SentAt = SentAt.Of(values),
            Sender = Sender.Of(values),
            Recipient = Recipient.Of(values),
            Pupil = Pupil.Of(values),
            Topics = Topics.Of(values),
            Channel = Channel.Of(values),
            IsBulk = Bulk.Of(values),
            IsNotice = IsNotice.Of(values),
            ReplyTo = ReplyTo.Of(values),
        });

    internal static LedgerFile Announcements { get; } = LedgerFile.Of<Announcement>(
        "объявления классу или школе",
        [Notice, PublishedAt, Author, Class, NoticeTopics],
        static (values, _) => new Announcement(Notice.Of(values))
        {
            PublishedAt = PublishedAt.Of(values),
            Author = Author.Of(values),
            Class = Class.Of(values),
            Topics = NoticeTopics.Of(values),
        });
}
