using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Saki: journals from 1 September 2020, what prepares them from the day of the order; clause 6.1 asks the teacher to enter the lesson on its day.</summary>
internal sealed partial class ClauseByClause
{
    private static readonly Force SakiOrder = new(new LocalDate(2020, 5, 22));
    private static readonly Force SakiJournals = new(new LocalDate(2020, 9, 1));

    private void JudgeSaki()
    {
        Saki32Analysis();
        Saki33aHandOver();
        FourLists(SakiOrder);
        Saki44Media();
        Saki51aOrders();
        Saki52Copies();
        Saki84Messages();
        Incidents("incident.pupil-under-staff-login", IncidentKind.PupilUnderStaffLogin, SakiJournals);
        DataChanges(SakiJournals);
        foreach (var schoolClass in Register.Classes)
        {
            Saki85DataCheck(schoolClass);
            Saki86Reports(schoolClass);
        }

        foreach (var journal in record.Journals)
        {
            Saki33CopyChecked(journal.Journal);
            Saki61bPlan(journal.Journal);
            foreach (var lesson in journal.Lessons)
            {
                Saki61Kind(journal.Journal, lesson);
                Saki61dAttendance(journal.Journal, lesson);
                Saki61eHomework(journal.Journal, lesson);
                Saki7Substitute(journal.Journal, lesson);
            }

            foreach (var (assessment, pupil, about) in Results(journal))
            {
                Saki61aControlWork(journal, assessment, pupil, about);
                OfLessonMark(SakiJournals, journal, assessment, pupil, about, leavesOutControl: true);
            }
        }
    }

    /// <summary>6.1: the kind of the lesson.</summary>
    private void Saki61Kind(Journal journal, LessonRecord lesson) => OfLesson(
        "lesson.kind-recorded", SakiJournals, isSameDay: true, journal, lesson, FirstThatSays(lesson, e => e.Kind is not null), FactKinds.LessonEntries);

    /// <summary>6.1a: written control works of the kinds that the school calls so; no moment is set.</summary>
    private void Saki61aControlWork(JournalRecord content, AssessmentRecord assessment, PupilId pupil, string about)
    {
        const string Norm = "work.marked";
        var (lesson, own) = (LessonOf(content, assessment), OwnDay(assessment, pupil));
        if (!SakiJournals.Holds(own ?? assessment.Day))
        {
            Say(Norm, about, OracleVerdict.NotInForce);
        }
        else if (IsControl(assessment) == false || DidNoWork(content.Journal, lesson, pupil, own))
        {
            Say(Norm, about, OracleVerdict.NotApplicable);
        }
        else if (IsControl(assessment) is null)
        {
            Say(Norm, about, OracleVerdict.Undetermined);
        }
        else
        {
            OpenResult(Norm, SakiJournals, content, assessment, pupil, about);
        }
    }

    /// <summary>6.1b: a journal with lessons has a plan, from the day of the first one on.</summary>
    private void Saki61bPlan(Journal journal)
    {
        var lessons = days.Where(d => d.Value.Exists(s => s.Journal.Id == journal.Id)).Select(d => d.Key).ToList();
        var day = lessons.Count == 0 ? Register.Year.Last : lessons.Min();
        OfSchool("plan.present", $"journal:{journal.Id}", SakiJournals, day, StartOfDay(day), lessons.Count > 0, FirstOf(Ledger<PlannedTopic>().Where(t => t.Journal == journal.Id).Select(t => Moment.OfEntry(t.Recorded.At))), journal: journal.Id);
    }

    /// <summary>6.1c, and Aleksandrovskaya 4-teacher-marks: marks of a lesson are entered on its day, or on the pupil's own; no mark owes nothing.</summary>
    private void OfLessonMark(Force force, JournalRecord content, AssessmentRecord assessment, PupilId pupil, string about, bool leavesOutControl)
    {
        const string Norm = "mark.given-recorded";
        var (lesson, own) = (LessonOf(content, assessment), OwnDay(assessment, pupil));
        var marks = assessment.MarksOf(pupil);
        var day = own ?? assessment.Day;
        if (!force.Holds(day))
        {
            Say(Norm, about, OracleVerdict.NotInForce);
        }
        else if (marks.IsEmpty || lesson is null || DidNoWork(content.Journal, lesson, pupil, own) || (leavesOutControl && IsControl(assessment) == true))
        {
            Say(Norm, about, OracleVerdict.NotApplicable);
        }
        else if (leavesOutControl && IsControl(assessment) is null)
        {
            Say(Norm, about, OracleVerdict.Undetermined);
        }
        else
        {
            SayDuty(Norm, about, Moment.At(EndOfDay(day)), isMoment: false, Entered(marks[0].Recorded), isCovered: true);
        }
    }

    /// <summary>7: who stands in for an ill teacher enters the lesson on its day.</summary>
    private void Saki7Substitute(Journal journal, LessonRecord lesson)
    {
        const string Norm = "lesson.recorded-by-substitute";
        var (current, about) = (lesson.Current, $"lesson:{lesson.Id}");
        var assigned = current.Teacher ?? journal.Teacher;
        if (!SakiJournals.Holds(current.Date))
        {
            Say(Norm, about, OracleVerdict.NotInForce);
        }
        else if (current.Status == LessonStatus.Cancelled || current.ActualTeacher is null || current.ActualTeacher == assigned)
        {
            Say(Norm, about, OracleVerdict.NotApplicable);
        }
        else if (assigned is not { } teacher)
        {
            Say(Norm, about, OracleVerdict.Undetermined);
        }
        else if (Ledger<Excuse>().Any(e => e.Person.Is(teacher) && e.Reason == ExcuseReason.Illness && e.Span.Contains(current.Date)))
        {
            SayDuty(Norm, about, EndOfLessonDay(lesson), isMoment: false, Entered(lesson.FirstHeld?.Recorded), isCovered: true);
        }
        else
        {
            Say(Norm, about, OracleVerdict.NotApplicable);
        }
    }

    /// <summary>Whether the school calls works of the kind written control works; null where it said nothing.</summary>
    private bool? IsControl(AssessmentRecord assessment) =>
        Ledger<AssessmentKindNote>().Where(n => n.Kind == assessment.Assessment.Kind).Select(n => (bool?)n.IsControl).FirstOrDefault();

    /// <summary>6.1d: attendance.</summary>
    private void Saki61dAttendance(Journal journal, LessonRecord lesson) => OfLesson(
        "attendance.recorded", SakiJournals, isSameDay: true, journal, lesson, FirstAttendance(lesson), FactKinds.Attendance);

    /// <summary>6.1e: homework, or that there is none.</summary>
    private void Saki61eHomework(Journal journal, LessonRecord lesson) => OfLesson(
        "homework.recorded", SakiJournals, isSameDay: true, journal, lesson, Complete(lesson), FactKinds.Homework);
}
