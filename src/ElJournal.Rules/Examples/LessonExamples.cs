using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a lesson, the result of a work at it, or the day of a class or teacher on which it is held.</summary>
internal sealed class LessonExamples(CaseKind cases) : ExampleKind(cases)
{
    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var lesson = ExampleLesson.Read(row);
        var school = ExampleSchool.Open(row, lesson.Date);
        school.AddClasses(isMarked: !row.Word(ExampleColumns.Unmarked, fallback: false, ("да", true), ("нет", false)));
        ResultFacts.WritePupil(school);
        CalendarFacts.Write(school);
        LessonFacts.Write(school, lesson);
        OtherLessonFacts.Write(school, lesson);
        if (Cases == ResultSource.Instance)
        {
            ResultFacts.Write(school, lesson);
        }

        return (school, AboutOf(row, lesson));
    }

    private string AboutOf(ExampleRow row, ExampleLesson lesson)
    {
        if (Cases == TeacherDaySource.Instance && lesson.Taught is null)
        {
            row.Contradiction(ExampleColumns.Assigned, "норма про день педагога, а кто вёл урок, не указано", "назовите педагога");
        }

        return Cases.Id switch
        {
            "lesson" => $"lesson:{LessonFacts.Lesson}",
            "result" => $"assessment:{ResultFacts.Assessment}/pupil:{ExampleSchool.Pupil}",
            "class-day" => $"class:{ExampleSchool.Class}/date:{lesson.Date:R}",
            "teacher-day" => $"staff:{lesson.Taught}/date:{lesson.Date:R}",
            _ => throw new InvalidOperationException($"No examples of this kind. Kind={Cases.Id}"),
        };
    }
}
