using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Aleksandrovskaya, from its approval on; "at each lesson" in section 4 is read as by the end of its day.</summary>
internal sealed partial class ClauseByClause
{
    private static readonly Force Aleksandrovskaya = new(new LocalDate(2021, 12, 3));

    private void JudgeAleksandrovskaya()
    {
        Aleksandrovskaya35Visa();
        Aleksandrovskaya4SysadminArchive();
        Aleksandrovskaya4SysadminReference();
        Aleksandrovskaya4SecretaryStaff();
        AleksandrovskayaDisagreements();
        Aleksandrovskaya5Reports();
        Incidents("incident.pupil-wrote-in-journal", IncidentKind.PupilWroteInJournal, Aleksandrovskaya);
        Incidents("incident.credentials-compromised", IncidentKind.CredentialsCompromised, Aleksandrovskaya);
        Aleksandrovskaya31Issues();
        Compromises(Aleksandrovskaya);
        foreach (var schoolClass in Register.Classes)
        {
            Aleksandrovskaya4ClassWeekly(schoolClass);
        }

        foreach (var journal in record.Journals)
        {
            foreach (var lesson in journal.Lessons)
            {
                Aleksandrovskaya4TeacherPresence(journal.Journal, lesson);
                Aleksandrovskaya4TeacherTopic(journal.Journal, lesson);
            }

            Aleksandrovskaya4TeacherFinal(journal);
            foreach (var (assessment, pupil, about) in Results(journal))
            {
                OfLessonMark(Aleksandrovskaya, journal, assessment, pupil, about, leavesOutControl: false);
            }
        }
    }

    /// <summary>4-teacher: who is present.</summary>
    private void Aleksandrovskaya4TeacherPresence(Journal journal, LessonRecord lesson) => OfLesson(
        "attendance.recorded", Aleksandrovskaya, isSameDay: true, journal, lesson, FirstAttendance(lesson), FactKinds.Attendance);

    /// <summary>4-teacher-topic: topic and kind, both in one entry.</summary>
    private void Aleksandrovskaya4TeacherTopic(Journal journal, LessonRecord lesson) => OfLesson(
        "lesson.topic-and-kind-recorded", Aleksandrovskaya, isSameDay: true, journal, lesson, FirstThatSays(lesson, e => e is { Topic: not null, Kind: not null }), FactKinds.LessonEntries);
}
