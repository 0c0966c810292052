using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Lenskaya, clauses 2.1 to 2.3: duties and bans per lesson.</summary>
internal sealed partial class ClauseByClause
{
    private static readonly Force Lenskaya = new(new LocalDate(2017, 11, 7));

    private static readonly string[] LessonDuties = ["lesson.recorded", "attendance.recorded", "homework.recorded", "homework.before-last-lesson"];

    private void JudgeLenskaya()
    {
        Lenskaya25aRooms();
        JudgeFamiliesOfLenskaya();
        Incidents("incident.personal-data", IncidentKind.PersonalData, Lenskaya);
        foreach (var journal in record.Journals)
        {
            foreach (var lesson in journal.Lessons)
            {
                JudgeLenskaya(journal.Journal, lesson);
            }

            LenskayaED3Published(journal);
            foreach (var (assessment, pupil, about) in Results(journal))
            {
                C24MarkRecorded(journal.Journal, LessonOf(journal, assessment), assessment, pupil, about);
            }
        }
    }

    // A planned lesson is judged like one that was held: it counts as held once its end has passed, and before that none of its terms is over, so that its duties are pending.
    private void JudgeLenskaya(Journal journal, LessonRecord lesson)
    {
        var about = $"lesson:{lesson.Id}";
        var current = lesson.Current;
        if (!Lenskaya.Holds(current.Date) || current.Status == LessonStatus.Cancelled)
        {
            var verdict = Lenskaya.Holds(current.Date) ? OracleVerdict.NotApplicable : OracleVerdict.NotInForce;
            foreach (var norm in LessonDuties.Concat(["substitution.shown", "lesson.not-ahead", "attendance.not-ahead", "homework.ahead"]))
            {
                Say(norm, about, verdict);
            }

            return;
        }

        var start = TimesOf(journal, current).Start;
        C21bNotAhead("lesson.not-ahead", about, start, Entered(lesson.FirstHeld?.Recorded));
        C21bNotAhead("attendance.not-ahead", about, start, Entered(lesson.Attendance.IsEmpty ? null : lesson.Attendance[0].Recorded));
        C21aSubstitutionShown(journal, lesson, about);
        C21LessonRecorded(journal, lesson, about);
        C21cAttendanceRecorded(journal, lesson, about);
        C22HomeworkRecorded(journal, lesson, about);
        C22aHomeworkBeforeLastLesson(journal, lesson, about);
        C23HomeworkAhead(lesson, about);
    }

    private static Moment Entered(Provenance? recorded) => recorded is { } known ? Moment.OfEntry(known.At) : Moment.NotYet;

    /// <summary>Homework counts from the first entry that sets a task or says that there is none.</summary>
    private static Moment Complete(LessonRecord lesson) => Entered(lesson.Homework.FirstOrDefault(h => h.IsTask || h.IsStatedNone)?.Recorded);

    /// <summary>The earliest row of attendance of the lesson.</summary>
    private static Moment FirstAttendance(LessonRecord lesson) => Entered(lesson.Attendance.IsEmpty ? null : lesson.Attendance[0].Recorded);

    private Moment EndOfLessonDay(LessonRecord lesson) => Moment.At(EndOfDay(lesson.Current.Date));

    /// <summary>2.1: the lesson is entered on the day it was held.</summary>
    private void C21LessonRecorded(Journal journal, LessonRecord lesson, string about) => SayDuty(
        "lesson.recorded", about, EndOfLessonDay(lesson), isMoment: false, Entered(lesson.FirstHeld?.Recorded), Covers(FactKinds.LessonEntries, lesson.Current.Date, journal));

    /// <summary>2.1a: taught by another than assigned; the substitution stands on record at the moment of the entry.</summary>
    private void C21aSubstitutionShown(Journal journal, LessonRecord lesson, string about)
    {
        const string Norm = "substitution.shown";
        var assigned = lesson.Current.Teacher ?? journal.Teacher;
        var isCovered = Covers(FactKinds.Substitutions, lesson.Current.Date, journal);
        if (lesson.Current.ActualTeacher is not { } actual)
        {
            Say(Norm, about, isCovered ? OracleVerdict.NotApplicable : OracleVerdict.Undetermined);
        }
        else if (assigned is null || actual == assigned)
        {
            Say(Norm, about, assigned is null ? OracleVerdict.Undetermined : OracleVerdict.NotApplicable);
        }
        else
        {
            var shown = lesson.Entries.Min(e => e.SubstitutionRecordedAt);
            SayDuty(Norm, about, Entered(lesson.FirstHeld?.Recorded), isMoment: true, shown is { } at ? Moment.At(at) : Moment.NotYet, isCovered);
        }
    }

    /// <summary>2.1b: nothing is entered before the lesson began.</summary>
    private void C21bNotAhead(string norm, string about, Instant? start, Moment entered) => Say(norm, about, entered switch
    {
        { IsNotYet: true } => OracleVerdict.NotApplicable,
        { IsUnknown: true } => OracleVerdict.Undetermined,
        _ when start is null => OracleVerdict.Undetermined,
        _ => entered.Instant < start ? OracleVerdict.Violated : OracleVerdict.Kept,
    });

    /// <summary>2.1c: the earliest row of attendance stands on the day of the lesson.</summary>
    private void C21cAttendanceRecorded(Journal journal, LessonRecord lesson, string about) => SayDuty(
        "attendance.recorded",
        about,
        EndOfLessonDay(lesson),
        isMoment: false,
        Entered(lesson.Attendance.IsEmpty ? null : lesson.Attendance[0].Recorded),
        Covers(FactKinds.Attendance, lesson.Current.Date, journal));

    /// <summary>2.2: homework, or that there is none, is entered on the day of the lesson.</summary>
    private void C22HomeworkRecorded(Journal journal, LessonRecord lesson, string about) => SayDuty(
        "homework.recorded", about, EndOfLessonDay(lesson), isMoment: false, Complete(lesson), Covers(FactKinds.Homework, lesson.Current.Date, journal));

    /// <summary>2.2a: no later than the end of the last lesson of those pupils that day, in whatever journal.</summary>
    private void C22aHomeworkBeforeLastLesson(Journal journal, LessonRecord lesson, string about)
    {
        var date = lesson.Current.Date;
        SayDuty(
            "homework.before-last-lesson",
            about,
            LastEnd(journal, date),
            isMoment: true,
            Complete(lesson),
            Covers(FactKinds.Homework, date, journal));
    }

    private Moment LastEnd(Journal journal, LocalDate date)
    {
        var ends = days[date].Where(d => SharePupils(journal, d.Journal, date)).Select(d => d.End).ToList();
        return ends.TrueForAll(e => e is not null) && Covers(FactKinds.Timetable, date, journal) ? Moment.At(ends.Max()!.Value) : Moment.Unknown;
    }

    /// <summary>2.3, advice: homework that sets a task is entered before the day of the lesson begins.</summary>
    private void C23HomeworkAhead(LessonRecord lesson, string about)
    {
        if (lesson.CurrentHomework is { IsTask: true })
        {
            var placed = Entered(lesson.Homework.First(h => h.IsTask).Recorded);
            SayDuty("homework.ahead", about, Moment.At(Register.School.TimeZone.AtStartOfDay(lesson.Current.Date).ToInstant()), isMoment: false, placed, isCovered: true);
        }
        else
        {
            Say("homework.ahead", about, OracleVerdict.NotApplicable);
        }
    }
}
