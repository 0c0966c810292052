using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Запись посещаемости as it is written.</summary>
internal static class AttendanceFact
{
    private const string Name = "attendance";

    private static readonly FactField<AttendanceEntry, string> Fact = Discriminator.Of<AttendanceEntry>(Name);
    private static readonly FactField<AttendanceEntry, LessonId> Lesson = new("lesson", FieldTypes.Lesson.As(IdRole.Refers), "урок", static e => e.Lesson);
    private static readonly FactField<AttendanceEntry, PupilId?> Pupil = new(
        "pupil", FieldTypes.Pupil.As(IdRole.Refers).OrAbsent(), "обучающийся; у кода `all` не указывается, у остальных обязателен", static e => e.Pupil);

    private static readonly FactField<AttendanceEntry, AttendanceCode> Code = new(
        "code", FieldTypes.Attendance, "как присутствовал", static e => new AttendanceCode(e.Cell, e.Pupil is null))
    { IsPersonal = true };

    private static readonly FactField<AttendanceEntry, Instant?> RecordedAt = new(
        "recordedAt", FieldTypes.Instant.OrAbsent(), "когда введено; нет — время неизвестно", static e => e.Recorded.At);

    private static readonly FactField<AttendanceEntry, StaffId?> RecordedBy = new("recordedBy", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто ввёл", static e => e.Recorded.By);

    internal static FactKind<JournalRecordBuilder, AttendanceEntry> Description { get; } = new(
        Name,
        "запись посещаемости",
        [Fact, Lesson, Pupil, Code, RecordedAt, RecordedBy],
        Make,
        static (journal, entry, place) => journal.Add(entry, place));

    private static AttendanceEntry? Make(FactValues values, FactReading reading)
    {
        var (pupil, code) = (Pupil.Of(values), Code.Of(values));
        if (code.IsOfAll != pupil is null)
        {
            reading.Field = Code.Name;
            reading.Report(InterchangeValueDefects.AttendanceOfWhom);
            return null;
        }

        return new AttendanceEntry(Lesson.Of(values), pupil, code.Cell) { Recorded = new Provenance(RecordedAt.Of(values), RecordedBy.Of(values)) };
    }
}
