using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about the timetable of a class.</summary>
internal sealed class TimetableExamples() : ExampleKind(ClassTimetableSource.Instance)
{
    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        if (row.Word(OfficeColumns.HasPupils, fallback: true, ("есть", true), ("нет", false)))
        {
            school.AddClasses(isMarked: true);
        }
        else
        {
            school.Facts.Register.Add(new SchoolClass(ExampleSchool.Class, 7));
        }

        JournalListFacts.Write(school);
        WriteLessons(school);
        var confirmed = row.Entry(OfficeColumns.TimetableConfirmed, EntryTime.None, mayBeUnknown: false);
        school.Hide(confirmed, FactKinds.ReferenceData);
        if (school.At(confirmed.At) is { } at)
        {
            school.Facts.Add(new ReferenceState(ReferenceSection.Timetable) { ConfirmedAt = at }, row.Place);
        }

        return (school, $"class:{ExampleSchool.Class}");
    }

    private static void WriteLessons(ExampleSchool school)
    {
        var status = school.Row.Word(
            OfficeColumns.TimetableLessons,
            LessonStatus.Planned,
            ("есть", (LessonStatus?)LessonStatus.Planned),
            ("отменены", LessonStatus.Cancelled),
            ("нет", null));
        if (status is { } known)
        {
            var day = school.Facts.Register.Year!.Value.First.PlusDays(10);
            school.Facts.Add(new LessonEntry(LessonFacts.Lesson, LessonFacts.Journal, day, new LocalTime(8, 30), new LocalTime(9, 15)) { Status = known }, school.Row.Place);
        }
    }
}
