using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the messages and announcements of a row into its school: personal ones inside the system, by the class teacher to the first guardian about the first pupil and on the usual topics of its table, unless the row says otherwise.</summary>
internal static class MessageFacts
{
    private const string Expected =
        "сообщения через точку с запятой: «12.12.2023 18:00» или «неизвестно», дальше через запятую темы «об успеваемости», «о поведении», «о посещаемости», «об отказе от бумаги», «о прогнозе», "
        + "и «родителю …», «ученику», «от …», «об ученике 2», «без ученика», «без родителя», «без автора», «вне системы», «рассылка»; нет, нет сведений";

    private const string AnnouncementExpected =
        "объявления через точку с запятой: «12.12.2023 18:00» или «неизвестно», дальше через запятую «всей школе», «классу 8Б», «о другом»; нет, нет сведений";

    private static readonly (string Word, MessageTopics Topic)[] Topics =
    [
        ("об успеваемости", MessageTopics.Progress),
        ("о поведении", MessageTopics.Behaviour),
        ("о посещаемости", MessageTopics.Attendance),
        ("об отказе от бумаги", MessageTopics.Paperless),
        ("о прогнозе", MessageTopics.Forecast),
    ];

    internal static void Write(ExampleSchool school, MessageTopics usual)
    {
        var (row, column) = (school.Row, FamilyColumns.Messages);
        FamilySchool.Hide(school, column, FactKinds.Messages);
        var number = 0;
        string[] words = [.. Topics.Select(t => t.Word), "об ученике 2", "родителю", "ученику", "от", "без ученика", "без родителя", "без автора", "вне системы", "рассылка"];
        foreach (var message in ExamplePhrase.Read(row, column, Expected, words))
        {
            if (message.Read(FamilySchool.ParseTime) is not { } sent)
            {
                continue;
            }

            var topics = Topics.Where(t => message.Has(t.Word)).Aggregate(MessageTopics.None, (all, t) => all | t.Topic);
            var fact = new Message(MessageId.Parse(FamilySchool.Number("сообщение", ++number)))
            {
                SentAt = school.At(sent.At),
                Sender = message.Has("без автора") || school.Known(message.Person("от") ?? ExampleSchool.ClassTeacher) is not { } sender ? null : PersonId.Parse(sender.Value),
                Recipient = message.Has("без родителя") ? null : RecipientOf(message),
                Pupil = message.Has("без ученика") ? null : message.Has("об ученике 2") ? ExampleSchool.SecondPupil : ExampleSchool.Pupil,
                Topics = topics == MessageTopics.None ? usual : topics,
                Channel = message.Has("вне системы") ? MessageChannel.Outside : MessageChannel.Internal,
                IsBulk = message.Has("рассылка"),
            };
            school.Facts.Add(fact, row.Place.At(column.Name));
        }
    }

    internal static void WriteAnnouncements(ExampleSchool school)
    {
        var (row, column) = (school.Row, FamilyColumns.Announcements);
        FamilySchool.Hide(school, column, FactKinds.Announcements);
        var number = 0;
        foreach (var announcement in ExamplePhrase.Read(row, column, AnnouncementExpected, "всей школе", "классу 8Б", "о другом"))
        {
            if (announcement.Read(FamilySchool.ParseTime) is not { } published)
            {
                continue;
            }

            var fact = new Announcement(AnnouncementId.Parse(FamilySchool.Number("объявление", ++number)))
            {
                PublishedAt = school.At(published.At),
                Class = announcement.Has("всей школе") ? null : announcement.Has("классу 8Б") ? ExampleSchool.OtherClass : ExampleSchool.Class,
                Topics = announcement.Has("о другом") ? MessageTopics.Other : MessageTopics.Paperless,
            };
            school.Facts.Add(fact, row.Place.At(column.Name));
        }
    }

    private static PersonId RecipientOf(ExamplePhrase message) => PersonId.Parse(
        message.Has("ученику") ? ExampleSchool.Pupil.Value
        : message.Text("родителю") is { Length: > 0 } text && GuardianId.TryParse("родитель " + text, out var id) ? id.Value
        : FamilySchool.Guardian.Value);
}
