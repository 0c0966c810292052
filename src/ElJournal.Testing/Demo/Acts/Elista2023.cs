using ElJournal.Testing.Demo.Expectations;
using NodaTime;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>The clauses of the lyceum of Elista, as the demo reads them: it sets no moments, and its plan records from October to May.</summary>
internal static class Elista2023
{
    private static readonly LocalDate First = new(2023, 10, 1);
    private static readonly LocalDate Last = new(2024, 5, 31);

    internal static readonly DemoAct Act = new(DemoSchool.Elista, "Europe/Moscow")
    {
        SchoolFrom = new(2023, 9, 1),
        Clauses =
        [
            // The administrator sees that the journal is filled: timetable, teachers, pupils, parents.
            ClauseRule.DutyWithoutMoment("5.1", Norms.TimetableFilled),
            ClauseRule.DutyWithoutMoment("5.1", Norms.TeacherListFilled),
            ClauseRule.DutyWithoutMoment("5.1", Norms.PupilDataFilled),
            ClauseRule.DutyWithoutMoment("5.1", Norms.GuardianDataFilled),

            // The administrator loads the school's data at the start.
            ClauseRule.DutyWithoutMoment("5.2", Norms.DataLoaded),

            // And fills the section of pupils' personal data.
            ClauseRule.DutyWithoutMoment("5.3", Norms.PersonalDataComplete),

            // The administrator enters who stands in for an absent teacher: not by a moment, but none at all is a breach.
            ClauseRule.Ban("5.4", Norms.SubstitutionNotMissing) with { From = First, To = Last },

            // Dates and topics of lessons are entered.
            ClauseRule.DutyWithoutMoment("6.1", Norms.LessonTopicRecorded) with { From = First, To = Last },

            // Absences are entered.
            ClauseRule.DutyWithoutMoment("6.1a", Norms.AttendanceRecorded) with { From = First, To = Last },

            // Current marks are given.
            ClauseRule.DutyWithoutMoment("6.2", Norms.MarkCurrentGiven) with { From = First, To = Last },

            // Homework is entered.
            ClauseRule.DutyWithoutMoment("6.3", Norms.HomeworkRecorded) with { From = First, To = Last },

            // Works are marked.
            ClauseRule.DutyWithoutMoment("6.4", Norms.MarkRecorded) with { From = First, To = Last },

            // Marks of every attestation are given; the plan's last month does not end this.
            ClauseRule.DutyWithoutMoment("6.5", Norms.FinalMarkRecorded) with { From = First },

            // During the year the class teacher checks whether personal data are up to date.
            ClauseRule.Duty("7.1", Norms.CheckPersonalData, static (t, in _) => t.EndOfYear()),

            // Users answer for the compromise of their details.
            ClauseRule.Ban("8", Norms.IncidentCredentialsCompromised),

            // What strangers know is blocked, and new details are given.
            ClauseRule.DutyWithoutMoment("8", Norms.CredentialBlocked),
            ClauseRule.DutyWithoutMoment("8", Norms.CredentialReissued) with { IsAdvice = true },
        ],
        School =
        [
            new(Norms.TimetableFilled, """{ "rule": "school-days", "schoolDays": 1 }""", static (t, in o) => t.WithinSchoolDays(o, 1)),
            new(Norms.TeacherListFilled, """{ "rule": "same-day" }""", static (t, in o) => t.SameDay(o)),
            new(Norms.PupilDataFilled, """{ "rule": "days", "days": 5 }""", static (t, in o) => t.WithinDays(o, 5)),
            new(Norms.GuardianDataFilled, """{ "rule": "days", "days": 7 }""", static (t, in o) => t.WithinDays(o, 7)),
            new(Norms.DataLoaded, """{ "rule": "school-days", "schoolDays": 5 }""", static (t, in o) => t.WithinSchoolDays(o, 5)),
            new(Norms.PersonalDataComplete, """{ "rule": "days", "days": 10 }""", static (t, in o) => t.WithinDays(o, 10)),
            new(Norms.LessonTopicRecorded, """{ "rule": "same-day" }""", static (t, in o) => t.SameDay(o)),
            new(Norms.AttendanceRecorded, """{ "rule": "same-day" }""", static (t, in o) => t.SameDay(o)),
            new(Norms.MarkCurrentGiven, """{ "rule": "same-day" }""", static (t, in o) => t.SameDay(o)),
            new(Norms.HomeworkRecorded, """{ "rule": "last-lesson" }""", static (_, in o) => o.LastLessonEnd!.Value) { IsMoment = true },
            new(Norms.MarkRecorded, """{ "rule": "school-days", "schoolDays": 6 }""", static (t, in o) => t.WithinSchoolDays(o, 6)),
            new(Norms.FinalMarkRecorded, """{ "rule": "days", "days": 2 }""", static (t, in o) => t.WithinDays(o, 2)),
            new(Norms.CredentialBlocked, """{ "rule": "next-day" }""", static (t, in o) => t.WithinDays(o, 1)),
            new(Norms.CredentialReissued, """{ "rule": "days", "days": 3 }""", static (t, in o) => t.WithinDays(o, 3)),
        ],
    };
}
