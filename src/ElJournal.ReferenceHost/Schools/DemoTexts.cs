using System.Collections.Immutable;
using ElJournal.Domain.Messages;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Storage;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Слова сообщений и объявлений демонстрационной школы: a sentence for each topic, as the record holds topics alone.</summary>
internal static class DemoTexts
{
    private static readonly ImmutableArray<(MessageTopics Topic, string Text)> Sentences =
    [
        (MessageTopics.Progress, "Отметки за месяц и прогноз — в дневнике, в разделе «Отметки»."),
        (MessageTopics.Attendance, "О пропусках смотрите раздел «Посещаемость»; справку передайте классному руководителю."),
        (MessageTopics.Behaviour, "Замечаний к поведению нет."),
        (MessageTopics.Paperless, "Бумажного журнала больше нет: всё, что нужно семье, — в дневнике."),
        (MessageTopics.Other, "Собрание класса — в последнюю среду месяца, в 18 часов."),
    ];

    /// <summary>Gives every message and announcement on record its words.</summary>
    internal static ImmutableArray<TextRow> Of(SchoolYearRecord record) =>
        [.. record.ReadLedger<Message>().Select(m => RowOf(m, m.Topics)), .. record.ReadLedger<Announcement>().Select(a => RowOf(a, a.Topics))];

    private static TextRow RowOf<TFact>(TFact fact, MessageTopics topics)
        where TFact : LedgerFact => new()
        {
            Fact = new FactAddress(RevisedKinds.OfLedger<TFact>(), fact.Key).ToString(),
            Text = string.Join('\n', Sentences.Where(s => topics.HasFlag(s.Topic)).Select(s => s.Text).DefaultIfEmpty("Здравствуйте! Если есть вопросы, напишите.")),
        };
}
