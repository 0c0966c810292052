using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Запись урока as it is written.</summary>
internal static class LessonFact
{
    private const string Name = "lesson";

    private static readonly FactField<LessonEntry, string> Fact = Discriminator.Of<LessonEntry>(Name);
    private static readonly FactField<LessonEntry, LessonId> Lesson = new(
        "lesson", FieldTypes.Lesson.As(IdRole.DefinesAgain), "урок; запись с тем же уроком и другим временем ввода — исправление", static e => e.Lesson);

    private static readonly FactField<LessonEntry, LocalDate> Date = new(
        "date", FieldTypes.DateInYear("урок"), "день урока, в пределах учебного года", static e => e.Date);

    private static readonly FactField<LessonEntry, int?> Number = new("number", FieldTypes.Integer(0, 20).OrAbsent(), "номер урока в этот день", static e => e.Number);
    private static readonly FactField<LessonEntry, LocalTime?> Start = new("start", FieldTypes.Time.OrAbsent(), "начало по местному времени", static e => e.Start);
    private static readonly FactField<LessonEntry, LocalTime?> End = new("end", FieldTypes.Time.OrAbsent(), "конец по местному времени, позже начала", static e => e.End);
    private static readonly FactField<LessonEntry, LessonStatus> Status = new("status", FieldTypes.LessonStatus, "состояние урока", static e => e.Status);
    private static readonly FactField<LessonEntry, string?> Kind = new("kind", FieldTypes.RepeatedText, "вид занятия словами школы", static e => e.Kind);
    private static readonly FactField<LessonEntry, string?> Topic = new("topic", FieldTypes.Text, "тема", static e => e.Topic);
    private static readonly FactField<LessonEntry, bool> Remote = new("remote", FieldTypes.Flag.OrAbsentAs(usual: false), "true — урок идёт на расстоянии", static e => e.IsRemote);
    private static readonly FactField<LessonEntry, StaffId?> Teacher = new(
        "teacher", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "назначенный на урок педагог; нет — педагог журнала", static e => e.Teacher);

    private static readonly FactField<LessonEntry, StaffId?> ActualTeacher = new(
        "actualTeacher", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто провёл; нет — назначенный педагог", static e => e.ActualTeacher);

    private static readonly FactField<LessonEntry, Instant?> RecordedAt = new(
        "recordedAt", FieldTypes.Instant.OrAbsent(), "когда введена запись; нет — время неизвестно", static e => e.Recorded.At);

    private static readonly FactField<LessonEntry, StaffId?> RecordedBy = new(
        "recordedBy", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто ввёл запись", static e => e.Recorded.By);

    private static readonly FactField<LessonEntry, Instant?> SubstitutionRecordedAt = new(
        "substitutionRecordedAt", FieldTypes.Instant.OrAbsent(), "когда записана замена; нет — не записана", static e => e.SubstitutionRecordedAt);

    internal static FactKind<JournalRecordBuilder, LessonEntry> Description { get; } = new(
        Name,
        "запись урока",
        [Fact, Lesson, Date, Number, Start, End, Status, Kind, Topic, Remote, Teacher, ActualTeacher, RecordedAt, RecordedBy, SubstitutionRecordedAt],
        Make,
        static (journal, entry, place) => journal.Add(entry, place));

    private static LessonEntry? Make(FactValues values, FactReading reading)
    {
        var (start, end) = (Start.Of(values), End.Of(values));
        if (end <= start)
        {
            reading.Field = End.Name;
            reading.Report(InterchangeValueDefects.EndsBeforeBeginning, End.Name, Wording.Of(end.Value), Wording.Of(start.Value));
            return null;
        }

        return new LessonEntry(Lesson.Of(values), reading.Journal, Date.Of(values), start, end)
        {
            Number = Number.Of(values),
            Status = Status.Of(values),
            Kind = Kind.Of(values),
            Topic = Topic.Of(values),
            IsRemote = Remote.Of(values),
            Teacher = Teacher.Of(values),
            ActualTeacher = ActualTeacher.Of(values),
            Recorded = new Provenance(RecordedAt.Of(values), RecordedBy.Of(values)),
            SubstitutionRecordedAt = SubstitutionRecordedAt.Of(values),
        };
    }
}
