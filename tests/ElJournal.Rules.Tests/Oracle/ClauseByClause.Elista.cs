using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Elista: no moment is set, and records of points 5.4 and 6 are kept from October 2023 to May 2024.</summary>
internal sealed partial class ClauseByClause
{
    private static readonly Force ElistaSchool = new(new LocalDate(2023, 9, 1), new LocalDate(2024, 8, 31));
    private static readonly Force ElistaRecords = new(new LocalDate(2023, 10, 1), new LocalDate(2024, 5, 31));

    private void JudgeElista()
    {
        FourLists(ElistaSchool);
        Elista52Load();
        Elista53PersonalData();
        Incidents("incident.credentials-compromised", IncidentKind.CredentialsCompromised, ElistaSchool);
        Compromises(ElistaSchool);
        foreach (var schoolClass in Register.Classes)
        {
            Elista71DataCheck(schoolClass);
        }

        foreach (var journal in record.Journals)
        {
            foreach (var lesson in journal.Lessons)
            {
                Elista54Substitution(journal.Journal, lesson);
                Elista61Topic(journal.Journal, lesson);
                Elista61aAttendance(journal.Journal, lesson);
                Elista63Homework(journal.Journal, lesson);
            }

            Elista62CurrentMarks(journal);
            Elista65Attestation(journal);
            foreach (var (assessment, pupil, about) in Results(journal))
            {
                Elista64Works(journal, assessment, pupil, about);
            }
        }
    }

    /// <summary>5.4: a lesson that is over and was taken by another has its substitution on record.</summary>
    private void Elista54Substitution(Journal journal, LessonRecord lesson)
    {
        var (current, about) = (lesson.Current, $"lesson:{lesson.Id}");
        var assigned = current.Teacher ?? journal.Teacher;
        var isCovered = Covers(FactKinds.Substitutions, current.Date, journal);
        Say("substitution.not-missing", about, current switch
        {
            _ when !ElistaRecords.Holds(current.Date) => OracleVerdict.NotInForce,
            _ when current.Status == LessonStatus.Cancelled || asOf < EndOf(journal, lesson) => OracleVerdict.NotApplicable,
            { ActualTeacher: null } => isCovered ? OracleVerdict.NotApplicable : OracleVerdict.Undetermined,
            { ActualTeacher: { } actual } when actual == assigned => OracleVerdict.NotApplicable,
            _ when assigned is null => OracleVerdict.Undetermined,
            _ when lesson.Entries.Any(e => e.SubstitutionRecordedAt is not null) => OracleVerdict.Kept,
            _ => isCovered ? OracleVerdict.Violated : OracleVerdict.Undetermined,
        });
    }

    /// <summary>6.1: the topic of the lesson.</summary>
    private void Elista61Topic(Journal journal, LessonRecord lesson) => OfLesson(
        "lesson.topic-recorded", ElistaRecords, isSameDay: false, journal, lesson, FirstThatSays(lesson, e => e.Topic is not null), FactKinds.LessonEntries);

    /// <summary>6.1a: absences.</summary>
    private void Elista61aAttendance(Journal journal, LessonRecord lesson) => OfLesson(
        "attendance.recorded", ElistaRecords, isSameDay: false, journal, lesson, FirstAttendance(lesson), FactKinds.Attendance);

    /// <summary>6.3: homework.</summary>
    private void Elista63Homework(Journal journal, LessonRecord lesson) => OfLesson(
        "homework.recorded", ElistaRecords, isSameDay: false, journal, lesson, Complete(lesson), FactKinds.Homework);

    /// <summary>6.4: the result of a work for everybody who did it.</summary>
    private void Elista64Works(JournalRecord content, AssessmentRecord assessment, Domain.People.PupilId pupil, string about) =>
        OpenResult("mark.recorded", ElistaRecords, content, assessment, pupil, about);
}
