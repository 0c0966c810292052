using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about the thematic plan of a journal.</summary>
internal sealed class PlanExamples() : ExampleKind(JournalPlanSource.Instance)
{
    private const string NoLesson = "нет";

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        school.AddClasses(isMarked: true);
        JournalListFacts.Write(school);
        WriteLesson(school);
        var planned = row.Entry(OfficeColumns.PlanEntered, EntryTime.None);
        school.Hide(planned, FactKinds.ThematicPlans);
        if (planned.IsMade)
        {
            school.Facts.Add(new PlannedTopic(LessonFacts.Journal, 1, "Дроби") { Recorded = school.Made(planned, by: null) }, row.Place);
        }

        return (school, $"journal:{LessonFacts.Journal}");
    }

    private static void WriteLesson(ExampleSchool school)
    {
        var (row, column) = (school.Row, OfficeColumns.FirstLesson);
        if (row.Says(column, NoLesson))
        {
            return;
        }

        var day = row.Value(column, ExampleForms.Date, $"{ExampleForms.DateForm}, {NoLesson}") ?? school.Facts.Register.Year!.Value.First;
        school.Facts.Add(
            new LessonEntry(LessonFacts.Lesson, LessonFacts.Journal, day, new LocalTime(8, 30), new LocalTime(9, 15))
            {
                Status = row.Word(OfficeColumns.FirstLessonStatus, LessonStatus.Planned, ("в расписании", LessonStatus.Planned), ("отменён", LessonStatus.Cancelled)),
            },
            row.Place);
    }
}
