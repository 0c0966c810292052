using System.Globalization;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the control works, homework and other lessons of a row into its school.</summary>
internal static class LoadFacts
{
    internal static readonly AssessmentId FirstWork = AssessmentId.Parse("работа 1");

    private const string Control = "Контрольная работа";
    private const string Other = "Ответ на уроке";

    private static readonly string ExpectedWorks =
        $"работы через точку с запятой: день, дальше через запятую «в 08:30», «без урока», «урок отменён», «не контрольная», «неизвестного вида», {Journals}";

    private static readonly string ExpectedLessons = $"уроки через точку с запятой: день, дальше через запятую «в 08:30», «отменён», {Journals}";
    private static readonly string ExpectedTasks = $"задания через точку с запятой: день, дальше через запятую «минут 40», «не задано», {Journals}";

    private static string Journals => string.Join(", ", LoadLessons.Words.Select(w => $"«{w}»"));

    /// <summary>Writes the works, and what the school says of their kinds; gives the day of the first one.</summary>
    internal static LocalDate? WriteWorks(ExampleSchool school, LoadLessons lessons)
    {
        var (row, column) = (school.Row, LoadColumns.Works);
        WriteKinds(school);
        LocalDate? first = null;
        var number = 0;
        foreach (var work in ExamplePhrase.Read(row, column, ExpectedWorks, ["в", "без урока", "урок отменён", "не контрольная", "неизвестного вида", .. LoadLessons.Words]))
        {
            if (work.Read(ExampleForms.Date) is not { } date)
            {
                continue;
            }

            first ??= date;
            var journal = lessons.JournalOf(work);
            LessonId? lesson = work.Has("без урока") ? null : lessons.Add(journal, date, work.Time("в"), work.Has("урок отменён") ? LessonStatus.Cancelled : LessonStatus.Planned);
            var id = AssessmentId.Parse(string.Create(CultureInfo.InvariantCulture, $"работа {++number}"));
            school.Facts.Add(
                new Assessment(id, journal.Id, lesson, lesson is null ? date : null) { Kind = work.Has("неизвестного вида") ? null : work.Has("не контрольная") ? Other : Control },
                row.Place.At(column.Name));
        }

        return first;
    }

    /// <summary>Writes the homework; gives the day of the first task.</summary>
    internal static LocalDate? WriteTasks(ExampleSchool school, LoadLessons lessons)
    {
        OfficeSchool.Hide(school, LoadColumns.Tasks, FactKinds.Homework);
        LocalDate? first = null;
        foreach (var task in ExamplePhrase.Read(school.Row, LoadColumns.Tasks, ExpectedTasks, ["минут", "не задано", .. LoadLessons.Words]))
        {
            if (task.Read(ExampleForms.Date) is not { } date)
            {
                continue;
            }

            first ??= date;
            var lesson = lessons.Add(lessons.JournalOf(task), date);
            var isNone = task.Has("не задано");
            school.Facts.Add(new HomeworkEntry(lesson, isNone ? null : "№ 1–5", isNone) { Minutes = task.Number("минут", HomeworkEntry.MaxMinutes) }, school.Row.Place);
        }

        return first;
    }

    /// <summary>Writes the lessons at which nothing is written.</summary>
    internal static void WriteLessons(ExampleSchool school, LoadLessons lessons)
    {
        foreach (var lesson in ExamplePhrase.Read(school.Row, LoadColumns.Lessons, ExpectedLessons, ["в", "отменён", .. LoadLessons.Words]))
        {
            if (lesson.Read(ExampleForms.Date) is { } date)
            {
                lessons.Add(lessons.JournalOf(lesson), date, lesson.Time("в"), lesson.Has("отменён") ? LessonStatus.Cancelled : LessonStatus.Planned);
            }
        }

        var count = school.Row.Value(LoadColumns.LessonCount, static text => int.TryParse(text, out var number) && number is >= 0 and < 100 ? number : (int?)null, "число от 0 до 99") ?? 0;
        var register = school.Facts.Register;
        for (var number = 0; number < count; number++)
        {
            lessons.Add(LoadLessons.First, register.Year!.Value.First.PlusDays(number));
        }
    }

    private static void WriteKinds(ExampleSchool school)
    {
        var (row, column) = (school.Row, ExampleColumns.Control);
        OfficeSchool.Hide(school, column, FactKinds.AssessmentKinds);
        if (row.Says(column, "нет сведений"))
        {
            return;
        }

        school.Facts.Add(new AssessmentKindNote(Other, isControl: false), row.Place);
        if (row.Word(column, (bool?)true, ("да", (bool?)true), ("нет", (bool?)false), ("не сказано", (bool?)null)) is { } isControl)
        {
            school.Facts.Add(new AssessmentKindNote(Control, isControl), row.Place);
        }
    }
}
