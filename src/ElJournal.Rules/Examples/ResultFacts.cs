using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the pupil and the assessment of a row into its school.</summary>
internal static class ResultFacts
{
    internal static readonly AssessmentId Assessment = AssessmentId.Parse("работа");

    private static readonly LessonId LaterLesson = LessonId.Parse("урок в болезнь");

    private const string Kind = "Проверочная";
    private const string NotWritten = "не записано";

    private static readonly Cell Corrected = Cell.Of(MarkValue.Of(4));

    /// <summary>Adds the first pupil to the class and its subgroups, as long as the row says.</summary>
    internal static void WritePupil(ExampleSchool school)
    {
        var (row, column) = (school.Row, ExampleColumns.Enrolled);
        if (row.Says(column, "нет сведений"))
        {
            school.Hide(EntryTime.Untold, FactKinds.Enrolments | FactKinds.Subgroups);
        }
        else if (!row.Says(column, "нет"))
        {
            var span = row.Text(column) is null || row.Says(column, "да")
                ? DateSpan.Always
                : row.Value(column, ExampleForms.Span, "да, нет, нет сведений, «с 01.10.2023», «по 30.11.2023» или «с 01.10.2023 по 30.11.2023»") ?? DateSpan.Always;
            school.Add(ExampleSchool.Pupil, span, ExampleSchool.Subgroups[0], ExampleSchool.Subgroups[2]);
        }
    }

    internal static void Write(ExampleSchool school, ExampleLesson lesson)
    {
        var row = school.Row;
        var hasLesson = row.Word(ExampleColumns.Work, fallback: true, ("на уроке", true), ("без урока", false));
        var day = row.Value(ExampleColumns.WorkDay, ExampleForms.Date, ExampleForms.DateForm);
        school.Facts.Add(
            new Assessment(Assessment, LessonFacts.Journal, hasLesson ? LessonFacts.Lesson : null, day ?? (hasLesson ? null : lesson.Date)) { Title = "Контрольная работа", Kind = Kind },
            row.Place);
        WriteKind(school);
        WriteMark(school, lesson);
        WriteIllness(school, lesson);
    }

    /// <summary>Whoever set the work is ill after it, and another takes the journal's lesson of the first day.</summary>
    private static void WriteIllness(ExampleSchool school, ExampleLesson lesson)
    {
        var row = school.Row;
        if (row.Value(ExampleColumns.Illness, Closed, "«с 13.12.2023 по 20.12.2023»") is not { From: { } first, To: { } last } || lesson.Taught is not { } teacher)
        {
            return;
        }

        school.Facts.Add(new Excuse(PersonId.Parse(teacher.Value), first, last, ExcuseReason.Illness), row.Place);
        if (school.Known(ExampleLesson.Person(row, ExampleColumns.StoodIn)) is { } other)
        {
            var at = school.At(first + (lesson.End ?? LocalTime.Noon));
            school.Facts.Add(
                new LessonEntry(LaterLesson, LessonFacts.Journal, first, lesson.Start, lesson.End)
                {
                    Status = LessonStatus.Held,
                    ActualTeacher = other,
                    SubstitutionRecordedAt = at,
                    Recorded = new Provenance(at, other),
                },
                row.Place);
        }
    }

    private static DateSpan? Closed(string text) => ExampleForms.Span(text) is { From: not null, To: not null } span ? span : null;

    /// <summary>Says whether the school calls the kind of the work written control work.</summary>
    private static void WriteKind(ExampleSchool school)
    {
        var row = school.Row;
        var isUntold = row.Says(ExampleColumns.Control, "нет сведений");
        school.Hide(isUntold ? EntryTime.Untold : EntryTime.None, FactKinds.AssessmentKinds);
        if (!isUntold && row.Word(ExampleColumns.Control, (bool?)false, ("да", (bool?)true), ("нет", (bool?)false), ("не сказано", (bool?)null)) is { } isControl)
        {
            school.Facts.Add(new AssessmentKindNote(Kind, isControl), row.Place);
        }
    }

    private static void WriteMark(ExampleSchool school, ExampleLesson lesson)
    {
        var row = school.Row;
        var isNone = row.Says(ExampleColumns.Mark, "нет");
        var isNamed = row.Text(ExampleColumns.Mark) is not null || row.Text(ExampleColumns.OwnDay) is not null;
        var wasThere = LessonFacts.CellOf(row) is Cell.PresentCell or Cell.LateCell;
        var usual = isNone || (!wasThere && !isNamed) ? EntryTime.None : LessonFacts.Usual(lesson, isNamed);
        var entered = row.Entry(ExampleColumns.Marked, usual);
        school.Hide(entered, FactKinds.Marks);
        if (isNone && entered.IsMade)
        {
            row.Contradiction(ExampleColumns.Marked, "отметки нет, а внесена", "уберите время или назовите отметку");
        }

        Cell? cell = Cell.Of(MarkValue.Of(5));
        if (!isNone && row.Text(ExampleColumns.Mark) is { } text && !CellCodes.TryParseMark(text, out cell))
        {
            row.Wrong(ExampleColumns.Mark, "отметка числом, 5/3, зач, незач, н/а, осв, долг или нет");
            return;
        }

        var corrected = row.Correction(ExampleColumns.MarkCorrected, entered);
        if (!entered.IsMade)
        {
            return;
        }

        var own = row.Value(ExampleColumns.OwnDay, ExampleForms.Date, ExampleForms.DateForm);
        var by = row.Says(ExampleColumns.MarkedBy, NotWritten) ? null : school.Known(ExampleLesson.Person(row, ExampleColumns.MarkedBy)) ?? lesson.Taught;
        school.Facts.Add(new MarkEntry(Assessment, ExampleSchool.Pupil, cell) { Day = own, Recorded = school.Made(entered, by) }, row.Place);
        if (corrected is { } at)
        {
            school.Facts.Add(new MarkEntry(Assessment, ExampleSchool.Pupil, Corrected) { Day = own, Recorded = new Provenance(school.At(at), by) }, row.Place);
        }
    }
}
