using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Работа as it is written.</summary>
internal static class AssessmentFact
{
    private const string Name = "assessment";

    private static readonly FactField<Assessment, string> Fact = Discriminator.Of<Assessment>(Name);
    private static readonly FactField<Assessment, AssessmentId> Id = new("assessment", FieldTypes.Assessment.As(IdRole.Defines), "работа", static a => a.Id);
    private static readonly FactField<Assessment, LessonId?> Lesson = new(
        "lesson", FieldTypes.Lesson.As(IdRole.Refers).OrAbsent(), "урок этого журнала, на котором выполнена; нет — вне урока, тогда нужен `day`", static a => a.Lesson);

    private static readonly FactField<Assessment, string?> Kind = new("kind", FieldTypes.RepeatedText, "вид работы словами школы", static a => a.Kind);
    private static readonly FactField<Assessment, string?> Title = new("title", FieldTypes.RepeatedText, "название", static a => a.Title);
    private static readonly FactField<Assessment, MarkWeight?> Weight = new("weight", FieldTypes.Weight.OrAbsent(), "вес отметки", static a => a.Weight);
    private static readonly FactField<Assessment, LocalDate?> Day = new(
        "day", FieldTypes.DateInYear("работа").OrAbsent(), "день, когда выполнена или сдана, в пределах учебного года; нет — день урока", static a => a.Day);

    private static readonly FactField<Assessment, AssessmentId?> RetakeOf = new(
        "retakeOf", FieldTypes.Assessment.As(IdRole.Refers).OrAbsent(), "работа этого журнала, которую пересдают; нет — не пересдача", static a => a.RetakeOf);

    internal static FactKind<JournalRecordBuilder, Assessment> Description { get; } = new(
        Name,
        "работа, за которую ставят отметки",
        [Fact, Id, Lesson, Kind, Title, Weight, Day, RetakeOf],
        Make,
        static (journal, assessment, place) => journal.Add(assessment, place));

    private static Assessment? Make(FactValues values, FactReading reading)
    {
        var (lesson, day) = (Lesson.Of(values), Day.Of(values));
        if (lesson is null && day is null)
        {
            reading.Field = Day.Name;
            reading.Report(InterchangeValueDefects.AssessmentWithoutDay);
            return null;
        }

        var (id, retakeOf) = (Id.Of(values), RetakeOf.Of(values));
        if (retakeOf == id)
        {
            reading.Field = RetakeOf.Name;
            reading.Report(RecordDefects.RetakeOfItself, id.Value);
            return null;
        }

        return new Assessment(id, reading.Journal, lesson, day) { Kind = Kind.Of(values), Title = Title.Of(values), Weight = Weight.Of(values), RetakeOf = retakeOf };
    }
}
