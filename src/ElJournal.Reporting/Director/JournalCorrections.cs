using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Director;

/// <summary>Counts corrections and delays of one journal, lesson by lesson.</summary>
internal static class JournalCorrections
{
    internal static IEnumerable<(StaffId? Teacher, int Corrections, int Delay)> Of(ReportInput input, int ordinal)
    {
        var record = input.Read(ordinal);
        var ofMarks = record.Assessments
            .Where(a => a.Assessment.Lesson is not null)
            .ToLookup(a => a.Assessment.Lesson!.Value, a => a.Marks.Length - a.Marks.DistinctBy(m => m.Pupil).Count());
        foreach (var lesson in record.Lessons)
        {
            var current = lesson.Current;
            if (input.IsWithin(current.Date) && current.Status != LessonStatus.Cancelled)
            {
                yield return (
                    current.ActualTeacher ?? current.Teacher ?? record.Journal.Teacher,
                    Changes(lesson) + ofMarks[lesson.Id].Sum(),
                    lesson.FirstHeld?.Recorded.At is { } at ? Math.Max(0, Period.DaysBetween(current.Date, input.Clock.DateOf(at))) : 0);
            }
        }
    }

    private static int Changes(LessonRecord lesson) =>
        Math.Max(0, lesson.Entries.Count(e => e.Status == LessonStatus.Held) - 1)
        + Math.Max(0, lesson.Homework.Length - 1)
        + (lesson.Attendance.Length - lesson.Attendance.DistinctBy(a => a.Pupil).Count());
}
