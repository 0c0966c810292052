using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>The clauses of the school of Lenskoye, as the demo reads them.</summary>
internal static class Lenskaya2017
{
    internal static readonly DemoAct Act = new(DemoSchool.Lenskaya, "Europe/Simferopol")
    {
        Clauses =
        [
            // The law on personal data is kept: a recorded breach of it is one.
            ClauseRule.Ban("1.5", Norms.IncidentPersonalData),

            // A lesson is entered on the day it was held.
            ClauseRule.Duty("2.1", Norms.LessonRecorded, static (t, in o) => t.SameDay(o)),

            // The entry of a lesson taken by another shows the substitution from the moment it is made.
            ClauseRule.DutyByMoment("2.1a", Norms.SubstitutionShown, static (_, in o) => o.Entry!.Value),

            // Neither lesson nor attendance is entered before the lesson begins.
            ClauseRule.Ban("2.1b", Norms.LessonNotAhead),
            ClauseRule.Ban("2.1b", Norms.AttendanceNotAhead),

            // Absentees, or that all came, are entered on the day of the lesson.
            ClauseRule.Duty("2.1c", Norms.AttendanceRecorded, static (t, in o) => t.SameDay(o)),

            // Homework, or that there is none, is entered on the day of the lesson or earlier.
            ClauseRule.Duty("2.2", Norms.HomeworkRecorded, static (t, in o) => t.SameDay(o)),

            // And no later than the end of the last lesson that those pupils have that day.
            ClauseRule.DutyByMoment("2.2a", Norms.HomeworkBeforeLastLesson, static (_, in o) => o.LastLessonEnd!.Value),

            // The result of a work is entered within a week of its day, or of the pupil's own day.
            ClauseRule.Duty("2.4", Norms.MarkRecorded, static (t, in o) => t.WithinWeek(o)),

            // The electronic archive is kept on two media in different rooms.
            ClauseRule.DutyWithoutMoment("2.5a", Norms.ArchiveTwoRooms),

            // Parents who cannot or do not want to use the electronic form get results on paper each week.
            ClauseRule.Duty("ЭД-1a", Norms.PrintoutWeekly, static (t, in o) => t.EndOfWeek(o)),

            // Pupil and parents are told the forecast of each period; nobody says by when.
            ClauseRule.DutyWithoutMoment("ЭД-2", Norms.ForecastTold) with { IsAdvice = true },

            // A final result is open to the family no later than a day after it stands: by the end of the next calendar day.
            ClauseRule.Duty("ЭД-3", Norms.FinalMarkPublished, static (t, in o) => t.NextDay(o)),

            // Contacts come from the family in writing, electronically signed, or entered by itself.
            ClauseRule.Ban("ЭД-4", Norms.ContactHasSource),

            // Parents' applications for electronic information are collected.
            ClauseRule.DutyWithoutMoment("П-1", Norms.ApplicationCollected),
        ],
        School =
        [
            new(Norms.ArchiveTwoRooms, """{ "rule": "next-day" }""", static (t, in o) => t.WithinDays(o, 1)),
            new(Norms.ForecastTold, """{ "rule": "end-of-own-period" }""", static (t, in o) => t.SameDay(o)),
            new(Norms.ApplicationCollected, """{ "rule": "before-date", "date": "2024-05-01" }""", static (t, in _) => t.Before(new(2024, 5, 1))),
        ],
    };
}
