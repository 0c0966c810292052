using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Запись домашнего задания as it is written.</summary>
internal static class HomeworkFact
{
    private const string Name = "homework";

    private static readonly FactField<HomeworkEntry, string> Fact = Discriminator.Of<HomeworkEntry>(Name);
    private static readonly FactField<HomeworkEntry, LessonId> Lesson = new("lesson", FieldTypes.Lesson.As(IdRole.Refers), "урок, на котором задано", static e => e.Lesson);
    private static readonly FactField<HomeworkEntry, string?> Text = new("text", FieldTypes.Text, "задание; нет — ничего не написано", static e => e.Text);
    private static readonly FactField<HomeworkEntry, bool> None = new(
        "none", FieldTypes.Flag.OrAbsentAs(usual: false), "true — указано, что на дом не задано", static e => e.IsStatedNone);

    private static readonly FactField<HomeworkEntry, LocalDate?> Due = new("due", FieldTypes.Date.OrAbsent(), "к какому дню задано", static e => e.Due);
    private static readonly FactField<HomeworkEntry, int?> Minutes = new(
        "minutes", FieldTypes.Integer(0, HomeworkEntry.MaxMinutes).OrAbsent(), "на сколько минут рассчитано", static e => e.Minutes);

    private static readonly FactField<HomeworkEntry, Instant?> RecordedAt = new(
        "recordedAt", FieldTypes.Instant.OrAbsent(), "когда введено; нет — время неизвестно", static e => e.Recorded.At);

    private static readonly FactField<HomeworkEntry, StaffId?> RecordedBy = new("recordedBy", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто ввёл", static e => e.Recorded.By);

    internal static FactKind<JournalRecordBuilder, HomeworkEntry> Description { get; } = new(
        Name,
        "запись домашнего задания",
        [Fact, Lesson, Text, None, Due, Minutes, RecordedAt, RecordedBy],
        static (values, _) => new HomeworkEntry(Lesson.Of(values), Text.Of(values), None.Of(values))
        {
            Due = Due.Of(values),
            Minutes = Minutes.Of(values),
            Recorded = new Provenance(RecordedAt.Of(values), RecordedBy.Of(values)),
        },
        static (journal, entry, place) => journal.Add(entry, place));
}
