using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Saki, clause 6.1: what the teacher enters on the day of the lesson, from 1 September 2020.</summary>
internal sealed partial class ClauseByClause
{
    private static readonly Force SakiJournals = new(new LocalDate(2020, 9, 1));

    private void JudgeSaki()
    {
        foreach (var journal in record.Journals)
        {
            foreach (var lesson in journal.Lessons)
            {
                Saki61Kind(journal.Journal, lesson);
                Saki61dAttendance(journal.Journal, lesson);
                Saki61eHomework(journal.Journal, lesson);
            }
        }
    }

    /// <summary>6.1: the kind of the lesson.</summary>
    private void Saki61Kind(Journal journal, LessonRecord lesson) => OfLesson(
        "lesson.kind-recorded", SakiJournals, isSameDay: true, journal, lesson, FirstThatSays(lesson, e => e.Kind is not null), FactKinds.LessonEntries);

    /// <summary>6.1d: attendance.</summary>
    private void Saki61dAttendance(Journal journal, LessonRecord lesson) => OfLesson(
        "attendance.recorded", SakiJournals, isSameDay: true, journal, lesson, FirstAttendance(lesson), FactKinds.Attendance);

    /// <summary>6.1e: homework, or that there is none.</summary>
    private void Saki61eHomework(Journal journal, LessonRecord lesson) => OfLesson(
        "homework.recorded", SakiJournals, isSameDay: true, journal, lesson, Complete(lesson), FactKinds.Homework);
}
