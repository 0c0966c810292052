using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Запись итоговой отметки as it is written.</summary>
internal static class FinalMarkFact
{
    private const string Name = "finalMark";

    private static readonly FactField<FinalMarkEntry, string> Fact = Discriminator.Of<FinalMarkEntry>(Name);
    private static readonly FactField<FinalMarkEntry, PupilId> Pupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers), "обучающийся", static e => e.Pupil);
    private static readonly FactField<FinalMarkEntry, PeriodId> Period = new("period", FieldTypes.Period.As(IdRole.Refers), "учебный период", static e => e.Period);
    private static readonly FactField<FinalMarkEntry, Cell> Value = new("value", FieldTypes.FinalMark, "отметка; в пределах шкалы школы, если она указана", static e => e.Cell) { IsPersonal = true };
    private static readonly FactField<FinalMarkEntry, Instant?> RecordedAt = new(
        "recordedAt", FieldTypes.Instant.OrAbsent(), "когда введена отметка; нет — время неизвестно", static e => e.Recorded.At);

    private static readonly FactField<FinalMarkEntry, StaffId?> RecordedBy = new(
        "recordedBy", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто ввёл отметку", static e => e.Recorded.By);

    private static readonly FactField<FinalMarkEntry, Instant?> PublishedAt = new(
        "publishedAt", FieldTypes.Instant.OrAbsent(), "когда открыта семье; нет — не открыта", static e => e.PublishedAt);

    private static readonly FactField<FinalMarkEntry, string?> Reason = new(
        "reason", FieldTypes.Text, "почему это не та отметка, которую предлагают правила; нет — причина не записана", static e => e.Reason)
    { IsPersonal = true };

    internal static FactKind<JournalRecordBuilder, FinalMarkEntry> Description { get; } = new(
        Name,
        "итоговая отметка за период",
        [Fact, Pupil, Period, Value, RecordedAt, RecordedBy, PublishedAt, Reason],
        static (values, reading) => new FinalMarkEntry(reading.Journal, Pupil.Of(values), Period.Of(values), Value.Of(values))
        {
            Recorded = new Provenance(RecordedAt.Of(values), RecordedBy.Of(values)),
            PublishedAt = PublishedAt.Of(values),
            Reason = Reason.Of(values),
        },
        static (journal, entry, place) => journal.Add(entry, place));
}
