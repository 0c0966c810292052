using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Expectations;

/// <summary>What each clause asks, written by hand: the demo's own reckoning of due moments and verdicts.</summary>
/// <remarks>A method per clause; it leans on no other reckoning of deadlines, so that it can contradict one.</remarks>
internal sealed class ClauseRules(DayTable days)
{
    /// <summary>Clause 2.1: a lesson is entered on the day it was held; the day ends where the next one starts.</summary>
    internal ExpectedRow LessonRecorded(LessonPlan lesson, Instant? entered) =>
        ByDay(Norms.LessonRecorded, lesson.About, days.EndOf(lesson.Day), entered);

    /// <summary>Clause 2.1a: the entry of a lesson taken by another shows the substitution from the moment it is made; that moment itself is in time.</summary>
    internal static ExpectedRow SubstitutionShown(LessonPlan lesson, Instant entered, Instant? shown, Instant told) =>
        ByMoment(Norms.SubstitutionShown, lesson.About, entered, shown) with { KnownFrom = Instant.Max(entered, told) };

    /// <summary>Clause 2.1b, first norm: a lesson is not entered before it begins.</summary>
    internal static ExpectedRow LessonNotAhead(LessonPlan lesson, Instant entered) =>
        Ban(Norms.LessonNotAhead, lesson.About, entered, isBroken: entered < lesson.StartAt);

    /// <summary>Clause 2.1b, second norm: attendance is not entered before the lesson begins.</summary>
    internal static ExpectedRow AttendanceNotAhead(LessonPlan lesson, Instant entered) =>
        Ban(Norms.AttendanceNotAhead, lesson.About, entered, isBroken: entered < lesson.StartAt);

    /// <summary>Clause 2.1c: absentees, or that all came, are entered on the day of the lesson.</summary>
    internal ExpectedRow AttendanceRecorded(LessonPlan lesson, Instant? entered) =>
        ByDay(Norms.AttendanceRecorded, lesson.About, days.EndOf(lesson.Day), entered);

    /// <summary>Clause 2.2: homework, or that there is none, is entered on the day of the lesson or earlier.</summary>
    internal ExpectedRow HomeworkRecorded(LessonPlan lesson, Instant? complete) =>
        ByDay(Norms.HomeworkRecorded, lesson.About, days.EndOf(lesson.Day), complete);

    /// <summary>Clause 2.2a: and no later than the end of the last lesson that those pupils have that day; the end itself is in time.</summary>
    internal static ExpectedRow HomeworkBeforeLastLesson(LessonPlan lesson, Instant? complete) =>
        ByMoment(Norms.HomeworkBeforeLastLesson, lesson.About, SchoolPlan.LastEnd(lesson.Journal, lesson.Day), complete);

    /// <summary>Clause 2.4: the result of a work is entered within a week of its day, or of the pupil's own day.</summary>
    /// <param name="assessment">The work.</param>
    /// <param name="member">The pupil.</param>
    /// <param name="day">The day from which the week runs.</param>
    /// <param name="week">The week of the class.</param>
    /// <param name="entered">When the first result was entered.</param>
    /// <param name="owedSince">When the record first shows that the pupil owes it.</param>
    internal ExpectedRow MarkRecorded(AssessmentPlan assessment, Member member, int day, WeekLength week, Instant? entered, Instant owedSince)
    {
        var row = ByDay(Norms.MarkRecorded, assessment.AboutPupil(member), EndOfWeekAfter(day, week), entered);
        return row with { KnownFrom = Instant.Max(row.KnownFrom, owedSince) };
    }

    /// <summary>Clause 2.4, its term: the seventh day after, and where nobody works on that one, the next day on which somebody does. Vacation and quarantine are working days of teachers.</summary>
    internal Instant EndOfWeekAfter(int day, WeekLength week)
    {
        var last = day + 7;
        while (days.KindOf(last, week) == CalendarDayKind.Off)
        {
            last++;
        }

        return days.EndOf(last);
    }

    /// <summary>A remark of the base pack, or a breach of a ban, that stands from an instant on.</summary>
    internal static ExpectedRow Remark(string norm, string about, Instant knownFrom) => Ban(norm, about, knownFrom, isBroken: true);

    /// <summary>A lawful case that a norm does not reach.</summary>
    internal static ExpectedRow NotReached(string norm, string about, Instant knownFrom) =>
        new() { Norm = norm, Clause = Norms.ClauseOf(norm), About = about, Verdict = ExpectedVerdict.NotApplicable, KnownFrom = knownFrom };

    private static ExpectedRow Ban(string norm, string about, Instant entered, bool isBroken) =>
        new() { Norm = norm, Clause = Norms.ClauseOf(norm), About = about, Verdict = isBroken ? ExpectedVerdict.Violated : ExpectedVerdict.Kept, KnownFrom = entered };

    private static ExpectedRow ByDay(string norm, string about, Instant due, Instant? done) =>
        Duty(norm, about, due, done, done < due ? ExpectedVerdict.Fulfilled : ExpectedVerdict.FulfilledLate);

    private static ExpectedRow ByMoment(string norm, string about, Instant due, Instant? done) =>
        Duty(norm, about, due, done, done <= due ? ExpectedVerdict.Fulfilled : ExpectedVerdict.FulfilledLate) with { IsMoment = true };

    private static ExpectedRow Duty(string norm, string about, Instant due, Instant? done, ExpectedVerdict whenDone) => new()
    {
        Norm = norm,
        Clause = Norms.ClauseOf(norm),
        About = about,
        Verdict = done is null ? ExpectedVerdict.Overdue : whenDone,
        Due = due,
        FulfilledAt = done,
        KnownFrom = due,
    };
}
