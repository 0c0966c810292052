using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Makes a case of a row.</summary>
internal static class ExampleCaseReader
{
    /// <summary>Gets the ids of the kinds of case whose examples can be written.</summary>
    internal static ImmutableArray<string> Kinds { get; } = ["lesson", "result", "class-day", "teacher-day", "order"];

    /// <summary>Makes the case, or adds everything that is wrong to the defects and gives null.</summary>
    internal static ExampleCase? Read(ExampleRow row, int line, CaseKind kind, ImmutableArray<Defect>.Builder defects)
    {
        var known = defects.Count;
        var name = row.Required(ExampleColumns.Case);
        var expected = ReadExpected(row);
        var (school, about) = kind.Id == OrderSource.Instance.Id ? ReadOrders(row) : ReadLesson(row, kind);
        school.AddCoverage();
        var asOf = ReadAsOf(school);
        var record = school.Facts.Build();
        row.Report(record.Defects);
        return defects.Count > known || name is null || asOf is null ? null : new ExampleCase
        {
            Name = name,
            Line = line,
            Record = record.Value,
            AsOf = asOf.Value,
            About = about,
            Expected = expected,
            ExpectedBearer = row.Says(ExampleColumns.Bearer, ExpectedVerdicts.Nobody) ? "" : row.Text(ExampleColumns.Bearer),
        };
    }

    private static Verdict? ReadExpected(ExampleRow row)
    {
        Verdict? verdict = null;
        if (row.Required(ExampleColumns.Expected) is { } word && !ExpectedVerdicts.TryParse(word, out verdict))
        {
            row.Wrong(ExampleColumns.Expected, ExpectedVerdicts.Listing);
        }

        return verdict;
    }

    /// <summary>A day means its last tick, as in the command line.</summary>
    private static Instant? ReadAsOf(ExampleSchool school)
    {
        if (school.Row.Required(ExampleColumns.AsOf) is not { } text)
        {
            return null;
        }

        return ExampleForms.Date(text) is { } day ? school.Clock.LastTickOfDay(day)
            : school.At(school.Row.Value(ExampleColumns.AsOf, ExampleForms.Moment, $"{ExampleForms.DateForm} (конец этого дня) или {ExampleForms.MomentForm}"));
    }

    private static (ExampleSchool School, string About) ReadOrders(ExampleRow row)
    {
        var orders = OrderFacts.Read(row);
        var day = OrderFacts.DayOf(orders);
        var school = ExampleSchool.Open(row, day);
        school.AddClasses(isMarked: true);
        OrderFacts.Write(school, orders);
        return (school, FormattableString.Invariant($"order:{orders.FirstOrDefault()?.Number}/year:{day.Year}"));
    }

    private static (ExampleSchool School, string About) ReadLesson(ExampleRow row, CaseKind kind)
    {
        var lesson = ExampleLesson.Read(row);
        var school = ExampleSchool.Open(row, lesson.Date);
        school.AddClasses(isMarked: !row.Word(ExampleColumns.Unmarked, fallback: false, ("да", true), ("нет", false)));
        ResultFacts.WritePupil(school);
        CalendarFacts.Write(school);
        LessonFacts.Write(school, lesson);
        OtherLessonFacts.Write(school, lesson);
        if (kind.Id == ResultSource.Instance.Id)
        {
            ResultFacts.Write(school, lesson);
        }

        return (school, AboutOf(row, lesson, kind));
    }

    private static string AboutOf(ExampleRow row, ExampleLesson lesson, CaseKind kind)
    {
        if (kind.Id == TeacherDaySource.Instance.Id && lesson.Taught is null)
        {
            row.Contradiction(ExampleColumns.Assigned, "норма про день педагога, а кто вёл урок, не указано", "назовите педагога");
        }

        return kind.Id switch
        {
            "lesson" => $"lesson:{LessonFacts.Lesson}",
            "result" => $"assessment:{ResultFacts.Assessment}/pupil:{ExampleSchool.Pupil}",
            "class-day" => $"class:{ExampleSchool.Class}/date:{lesson.Date:R}",
            "teacher-day" => $"staff:{lesson.Taught}/date:{lesson.Date:R}",
            _ => throw new InvalidOperationException($"No examples of this kind. Kind={kind.Id}"),
        };
    }
}
