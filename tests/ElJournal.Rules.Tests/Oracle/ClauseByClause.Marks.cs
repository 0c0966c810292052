using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Lenskaya, clause 2.4, and the remarks on results: cases of an assessment and a pupil.</summary>
internal sealed partial class ClauseByClause
{
    /// <summary>Every assessment with every pupil of the journal that day and every pupil who has a result.</summary>
    private IEnumerable<(AssessmentRecord Assessment, PupilId Pupil, string About)> Results(JournalRecord content) =>
        from assessment in content.Assessments
        let members = PupilsOf(content.Journal, assessment.Day).Select(ordinal => Register.Pupils[ordinal])
        from pupil in members.Union(assessment.Marks.Select(m => m.Pupil))
        select (assessment, pupil, $"assessment:{assessment.Assessment.Id}/pupil:{pupil}");

    private static LessonRecord? LessonOf(JournalRecord content, AssessmentRecord assessment) =>
        assessment.Assessment.Lesson is { } id ? content.FindLesson(id) : null;

    private void RemarkOnResult(JournalRecord content, AssessmentRecord assessment, PupilId pupil, string about)
    {
        if (!assessment.MarksOf(pupil).IsEmpty)
        {
            var (lesson, own) = (LessonOf(content, assessment), OwnDay(assessment, pupil));
            Remark("mark.pupil-present", about, KD2PupilWasAbsent(lesson, pupil, own));
            Remark("mark.lesson-held", about, KD3NoLessonHeld(lesson));
            Remark("mark.entered-by-teacher", about, OC4StrangerEntered(content.Journal, lesson, assessment, pupil));
            Remark("mark.pupil-enrolled", about, KD4PupilDoesNotBelong(content.Journal, pupil, own ?? assessment.Day));
        }
    }

    private static LocalDate? OwnDay(AssessmentRecord assessment, PupilId pupil)
    {
        foreach (var mark in assessment.MarksOf(pupil))
        {
            if (mark.Day is not null)
            {
                return mark.Day;
            }
        }

        return null;
    }

    /// <summary>2.4: the result of a pupil who did the work is entered within a week of its day, or of the pupil's own day.</summary>
    private void C24MarkRecorded(Journal journal, LessonRecord? lesson, AssessmentRecord assessment, PupilId pupil, string about)
    {
        const string Norm = "mark.recorded";
        var own = OwnDay(assessment, pupil);
        var day = own ?? assessment.Day;
        var marks = assessment.MarksOf(pupil);
        if (!Lenskaya.Holds(day))
        {
            Say(Norm, about, OracleVerdict.NotInForce);
            return;
        }

        if (!Register.IsMarked(journal) || lesson is { Current.Status: LessonStatus.Cancelled })
        {
            Say(Norm, about, OracleVerdict.NotApplicable);
            return;
        }

        var attendance = lesson?.AttendanceOf(pupil);
        if (own is null && attendance is Cell.AbsentCell or Cell.ExemptCell)
        {
            Say(Norm, about, OracleVerdict.NotApplicable);
        }
        else if (marks.IsEmpty && attendance is null)
        {
            Say(Norm, about, lesson is not null && !IsOver(journal, lesson) ? OracleVerdict.Pending : OracleVerdict.Undetermined);
        }
        else
        {
            var entered = marks.IsEmpty ? Moment.NotYet : Entered(marks[0].Recorded);
            SayDuty(Norm, about, Moment.At(EndOfDay(WeekAfter(day, WeekOf(journal)))), isMoment: false, entered, Covers(FactKinds.Marks | FactKinds.Assessments, day, journal));
        }
    }

    /// <summary>The same duty where no moment is set: of pupils who did the work, open once its lesson, or its day, is over.</summary>
    private void OpenResult(string norm, Force force, JournalRecord content, AssessmentRecord assessment, PupilId pupil, string about)
    {
        var (journal, lesson, own) = (content.Journal, LessonOf(content, assessment), OwnDay(assessment, pupil));
        var day = own ?? assessment.Day;
        var marks = assessment.MarksOf(pupil);
        if (!force.Holds(day))
        {
            Say(norm, about, OracleVerdict.NotInForce);
        }
        else if (DidNoWork(journal, lesson, pupil, own))
        {
            Say(norm, about, OracleVerdict.NotApplicable);
        }
        else if (marks.IsEmpty && lesson?.AttendanceOf(pupil) is null)
        {
            Say(norm, about, lesson is not null && !IsOver(journal, lesson) ? OracleVerdict.Pending : OracleVerdict.Undetermined);
        }
        else
        {
            // Whether it is still pending goes by the lesson; what a closing finds, by the day on which this pupil did the work.
            var over = lesson is null ? EndOfDay(assessment.Day) : EndOf(journal, lesson);
            var soughtFrom = lesson is null || lesson.Current.Date != day ? EndOfDay(day) : over;
            SayOpen(norm, about, over, ClosedAfter(journal.Id, soughtFrom), marks.IsEmpty ? Moment.NotYet : Entered(marks[0].Recorded), Covers(FactKinds.Marks | FactKinds.Assessments, day, journal));
        }
    }

    /// <summary>Where nobody is marked, the lesson was cancelled, or the pupil was away and did the work on no other day.</summary>
    private bool DidNoWork(Journal journal, LessonRecord? lesson, PupilId pupil, LocalDate? own) =>
        !Register.IsMarked(journal)
        || lesson is { Current.Status: LessonStatus.Cancelled }
        || (own is null && lesson?.AttendanceOf(pupil) is Cell.AbsentCell or Cell.ExemptCell);

    /// <summary>A lesson counts as held once it is entered or its end has passed; one whose end nobody knows is over with its day.</summary>
    private bool IsOver(Journal journal, LessonRecord lesson) =>
        lesson.Current.Status == LessonStatus.Held || asOf >= (TimesOf(journal, lesson.Current).End ?? EndOfDay(lesson.Current.Date));

    /// <summary>Seven days on, and from a day off to the next day that is none.</summary>
    private LocalDate WeekAfter(LocalDate day, WeekLength week)
    {
        var last = day.PlusDays(7);
        while (KindOf(last, week) == CalendarDayKind.Off)
        {
            last = last.PlusDays(1);
        }

        return last;
    }

    /// <summary>КД-2: a result without an own day, and the pupil was absent at the lesson.</summary>
    private static bool KD2PupilWasAbsent(LessonRecord? lesson, PupilId pupil, LocalDate? own) =>
        own is null && lesson?.AttendanceOf(pupil) is Cell.AbsentCell;

    /// <summary>КД-3: a result, and the work has no lesson or that lesson was cancelled.</summary>
    private static bool KD3NoLessonHeld(LessonRecord? lesson) => lesson is null or { Current.Status: LessonStatus.Cancelled };

    /// <summary>КД-4: a result of a pupil who does not belong to whom the journal is for: its subgroup, else its class.</summary>
    private bool KD4PupilDoesNotBelong(Journal journal, PupilId pupil, LocalDate day) =>
        !PupilsOf(journal, day).Contains(Register.OrdinalOf(pupil));

    /// <summary>ОЦ-4: some entry of the result, as long as it is a mark now, is by one who neither keeps the journal, nor is down for the lesson, nor stood in with a substitution on record.</summary>
    private static bool OC4StrangerEntered(Journal journal, LessonRecord? lesson, AssessmentRecord assessment, PupilId pupil)
    {
        var entries = assessment.MarksOf(pupil);
        if (entries[^1].Cell is Cell.ExemptCell or Cell.DebtCell)
        {
            return false;
        }

        var isSubstituteShown = lesson is not null && lesson.Entries.Any(v => v.SubstitutionRecordedAt is not null);
        StaffId?[] entitled = [journal.Teacher, lesson?.Current.Teacher, isSubstituteShown ? lesson!.Current.ActualTeacher : null];
        return entitled[..2].Any(e => e is not null) && entries.ToArray().Any(e => e.Recorded.By is { } by && !entitled.Contains(by));
    }

    /// <summary>ОЦ-3: a mark of the work was entered before its weight was changed; which mark was first does not matter.</summary>
    private void RemarkOnWeights()
    {
        foreach (var change in Ledger<WeightChange>())
        {
            var work = record.Journals.Single(j => j.Journal.Id == change.Journal).Assessments.SingleOrDefault(a => a.Assessment.Id == change.Assessment);
            Remark(
                "weight.unchanged-after-marking",
                $"journal:{change.Journal}/assessment:{change.Assessment}/weight-at:{InstantPattern.ExtendedIso.Format(change.At)}",
                work is not null && work.Marks.Any(m => m.Cell is not (Cell.ExemptCell or Cell.DebtCell) && m.Recorded.At < change.At));
        }
    }

    private void Remark(string norm, string about, bool isBroken)
    {
        if (isBroken)
        {
            Say(norm, about, OracleVerdict.Violated);
        }
    }
}
