using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the other lessons of the day into the school of a row, each in a journal of its own.</summary>
internal static class OtherLessonFacts
{
    private const string Expected =
        "уроки через точку с запятой: время вида 10:20–11:05 или «без времени», дальше через запятую «отменён», «подгруппы 1», «подгруппы 2», «подгруппы 3», «внеурочный», «факультативный», «другого класса», а для него «с общим учеником» или «с бывшим учеником», «ведёт …»";

    internal static void Write(ExampleSchool school, ExampleLesson lesson)
    {
        var number = 1;
        foreach (var text in ExampleForms.Parts(school.Row.Text(ExampleColumns.Others) ?? "", ';'))
        {
            number++;
            if (Parse(text, number) is { } other)
            {
                Add(school, lesson.Date, number, other);
            }
            else
            {
                school.Row.Wrong(ExampleColumns.Others, Expected);
            }
        }

        WriteLast(school, lesson, number + 1);
    }

    /// <summary>The last lesson of the day is one of another subject for the whole class.</summary>
    private static void WriteLast(ExampleSchool school, ExampleLesson lesson, int number)
    {
        var (row, column) = (school.Row, ExampleColumns.LastLesson);
        if (row.Text(column) is null)
        {
            return;
        }

        var end = row.Time(column, fallback: null);
        if (end < lesson.End)
        {
            row.Contradiction(column, "последний урок дня кончается раньше этого урока", "укажите конец последнего урока этих учащихся");
            return;
        }

        Add(school, lesson.Date, number, new Other(null, end, IsCancelled: false, ExampleSchool.Class, null, TeacherOf(number)));
    }

    private static StaffId TeacherOf(int number) => StaffId.Parse(FormattableString.Invariant($"педагог журнала {number}"));

    private static Other? Parse(string text, int number)
    {
        const string NoTimes = "без времени";
        var isTimeless = text.StartsWith(NoTimes, StringComparison.OrdinalIgnoreCase);
        var length = isTimeless ? NoTimes.Length : text.IndexOf(' ', StringComparison.Ordinal) is var blank and >= 0 ? blank : text.Length;
        var hours = isTimeless ? null : ExampleForms.Hours(text[..length]);
        if (hours is null && !isTimeless)
        {
            return null;
        }

        Other? other = new Other(hours?.Start, hours?.End, IsCancelled: false, ExampleSchool.Class, null, TeacherOf(number));
        foreach (var word in ExampleForms.Parts(text[length..], ','))
        {
            other = other is null ? null : Qualify(other, word);
        }

        return other;
    }

    private static Other? Qualify(Other other, string word) => ExampleForms.Plain(word) switch
    {
        "отменен" => other with { IsCancelled = true },
        "всего класса" => other,
        "подгруппы 1" => other with { Subgroup = ExampleSchool.Subgroups[0] },
        "подгруппы 2" => other with { Subgroup = ExampleSchool.Subgroups[1] },
        "подгруппы 3" => other with { Subgroup = ExampleSchool.Subgroups[2] },
        "другого класса" => other with { Class = ExampleSchool.OtherClass },
        "внеурочный" => other with { Kind = JournalKind.Extracurricular },
        "факультативный" => other with { Kind = JournalKind.Facultative },
        "с общим учеником" when other.Class == ExampleSchool.OtherClass => other with { Guest = Guest.StillThere },
        "с бывшим учеником" when other.Class == ExampleSchool.OtherClass => other with { Guest = Guest.LeftTheDayBefore },
        var plain when plain.StartsWith("ведет ", StringComparison.Ordinal) && StaffId.TryParse(word["ведёт ".Length..].Trim(), out var person) => other with { Teacher = person },
        _ => null,
    };

    private static void Add(ExampleSchool school, LocalDate date, int number, Other other)
    {
        var journal = JournalId.Parse(FormattableString.Invariant($"журнал {number}"));
        school.Facts.Register.Add(
            new Journal(journal) { Kind = other.Kind, Class = other.Class, Subgroup = other.Subgroup, Teacher = school.Known(other.Teacher) },
            school.Row.Place);
        var entry = new LessonEntry(LessonId.Parse(FormattableString.Invariant($"урок {number}")), journal, date, other.Start, other.End)
        {
            Status = other.IsCancelled ? LessonStatus.Cancelled : LessonStatus.Planned,
        };
        school.Facts.Add(entry, school.Row.Place);
        if (other.Guest != Guest.None)
        {
            var span = other.Guest == Guest.StillThere ? DateSpan.Always : new DateSpan(null, date.PlusDays(-1));
            school.Facts.Register.Add(new Enrolment(ExampleSchool.Pupil, other.Class, span), school.Row.Place);
        }
    }

    /// <summary>Whether the first pupil of the class belongs to the other one as well.</summary>
    private enum Guest
    {
        None,
        StillThere,
        LeftTheDayBefore,
    }

    private sealed record Other(LocalTime? Start, LocalTime? End, bool IsCancelled, ClassId Class, SubgroupId? Subgroup, StaffId Teacher, Guest Guest = Guest.None, JournalKind Kind = JournalKind.Class);
}
