using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Krasnomakskaya, point 5: journals of every kind are kept from 1 September 2021; the statute that would say by when is not at hand.</summary>
internal sealed partial class ClauseByClause
{
    private static readonly Force KrasnomakskayaJournals = new(new LocalDate(2021, 9, 1));

    private void JudgeKrasnomakskaya()
    {
        foreach (var journal in record.Journals)
        {
            foreach (var lesson in journal.Lessons)
            {
                Krasnomakskaya5Lesson(journal.Journal, lesson);
                Krasnomakskaya5Attendance(journal.Journal, lesson);
            }

            foreach (var (assessment, pupil, about) in Results(journal))
            {
                OpenResult("mark.recorded", KrasnomakskayaJournals, journal, assessment, pupil, about);
            }
        }
    }

    /// <summary>5: the lesson.</summary>
    private void Krasnomakskaya5Lesson(Journal journal, LessonRecord lesson) => OfLesson(
        "lesson.recorded", KrasnomakskayaJournals, isSameDay: false, journal, lesson, FirstThatSays(lesson, _ => true), FactKinds.LessonEntries);

    /// <summary>5: who was there.</summary>
    private void Krasnomakskaya5Attendance(Journal journal, LessonRecord lesson) => OfLesson(
        "attendance.recorded", KrasnomakskayaJournals, isSameDay: false, journal, lesson, FirstAttendance(lesson), FactKinds.Attendance);
}
