using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about control works and homework: one work, the works of a journal in a year, or the load of a class on a day.</summary>
internal sealed class LoadExamples(CaseKind cases) : ExampleKind(cases)
{
    private static readonly LocalDate DefaultDay = new(2023, 12, 12);

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        AddClasses(school);
        var lessons = new LoadLessons(school);
        var works = LoadFacts.WriteWorks(school, lessons);
        var tasks = LoadFacts.WriteTasks(school, lessons);
        LoadFacts.WriteLessons(school, lessons);
        lessons.AddJournals();
        return (school, Cases.Id switch
        {
            "control-work" => $"assessment:{LoadFacts.FirstWork}",
            "journal-load" => $"journal:{LessonFacts.Journal}",
            "class-load" => $"class:{ExampleSchool.Class}/date:{works ?? tasks ?? DefaultDay:R}",
            _ => throw new InvalidOperationException($"No examples of this kind. Kind={Cases.Id}"),
        });
    }

    /// <summary>Two classes of one parallel; the pupils of the first are each in a subgroup of their own.</summary>
    private static void AddClasses(ExampleSchool school)
    {
        int? grade = school.Row.Says(LoadColumns.Grade, "не указана")
            ? null
            : school.Row.Value(LoadColumns.Grade, static text => int.TryParse(text, out var number) && number is >= 1 and <= 11 ? number : (int?)null, "число от 1 до 11 или «не указана»") ?? 7;
        school.Facts.Register
            .Add(new SchoolClass(ExampleSchool.Class, grade) { ClassTeacher = ExampleSchool.ClassTeacher })
            .Add(new SchoolClass(ExampleSchool.OtherClass, grade) { ClassTeacher = ExampleSchool.ClassTeacher });
        school.Add(ExampleSchool.Pupil, DateSpan.Always, ExampleSchool.Subgroups[0]);
        school.Add(ExampleSchool.SecondPupil, DateSpan.Always, ExampleSchool.Subgroups[1]);
    }
}
