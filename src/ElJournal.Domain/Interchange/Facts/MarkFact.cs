using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Запись результата работы as it is written.</summary>
internal static class MarkFact
{
    private const string Name = "mark";

    private static readonly FactField<MarkEntry, string> Fact = Discriminator.Of<MarkEntry>(Name);
    private static readonly FactField<MarkEntry, AssessmentId> Assessment = new("assessment", FieldTypes.Assessment.As(IdRole.Refers), "работа этого журнала", static e => e.Assessment);
    private static readonly FactField<MarkEntry, PupilId> Pupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers), "обучающийся", static e => e.Pupil);
    private static readonly FactField<MarkEntry, Cell> Value = new("value", FieldTypes.Mark, "результат; в пределах шкалы школы, если она указана", static e => e.Cell) { IsPersonal = true };
    private static readonly FactField<MarkEntry, LocalDate?> Day = new(
        "day", FieldTypes.Date.OrAbsent(), "свой день обучающегося, если он выполнил работу не в её день", static e => e.Day);

    private static readonly FactField<MarkEntry, Instant?> RecordedAt = new(
        "recordedAt", FieldTypes.Instant.OrAbsent(), "когда введена отметка; нет — время неизвестно", static e => e.Recorded.At);

    private static readonly FactField<MarkEntry, StaffId?> RecordedBy = new(
        "recordedBy", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто ввёл отметку", static e => e.Recorded.By);

    internal static FactKind<JournalRecordBuilder, MarkEntry> Description { get; } = new(
        Name,
        "результат работы",
        [Fact, Assessment, Pupil, Value, Day, RecordedAt, RecordedBy],
        static (values, _) => new MarkEntry(Assessment.Of(values), Pupil.Of(values), Value.Of(values))
        {
            Day = Day.Of(values),
            Recorded = new Provenance(RecordedAt.Of(values), RecordedBy.Of(values)),
        },
        static (journal, entry, place) => journal.Add(entry, place));
}
