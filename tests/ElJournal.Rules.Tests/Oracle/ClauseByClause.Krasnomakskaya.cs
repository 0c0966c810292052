using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Krasnomakskaya: journals of every kind are kept from 1 September 2021; the statute that would say by when is not at hand.</summary>
internal sealed partial class ClauseByClause
{
    private static readonly Force KrasnomakskayaOrder = new(new LocalDate(2021, 8, 27));
    private static readonly Force KrasnomakskayaJournals = new(new LocalDate(2021, 9, 1));

    private void JudgeKrasnomakskaya()
    {
        Incidents("incident.personal-data", IncidentKind.PersonalData, KrasnomakskayaOrder);
        Incidents("incident.pupil-under-staff-login", IncidentKind.PupilUnderStaffLogin, KrasnomakskayaOrder);
        Incidents("incident.code-passed-on", IncidentKind.CodePassedOn, KrasnomakskayaOrder);
        Compromises(KrasnomakskayaOrder);
        DataChanges(KrasnomakskayaJournals);
        foreach (var schoolClass in Register.Classes)
        {
            Krasnomakskaya62DataCheck(schoolClass);
            Krasnomakskaya63Paperless(schoolClass);
        }

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
