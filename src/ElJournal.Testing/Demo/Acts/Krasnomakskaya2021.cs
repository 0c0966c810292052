using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>The clauses of the school of Krasny Mak, as the demo reads them.</summary>
internal static class Krasnomakskaya2021
{
    internal static readonly DemoAct Act = new(DemoSchool.Krasnomakskaya, "Europe/Simferopol")
    {
        Clauses =
        [
            // Personal data are protected.
            ClauseRule.Ban("2.10", Norms.IncidentPersonalData),

            // Every teacher keeps the journal; the order says not by when, and its annex is not at hand.
            ClauseRule.DutyWithoutMoment("5", Norms.LessonRecorded),
            ClauseRule.DutyWithoutMoment("5", Norms.AttendanceRecorded),
            ClauseRule.DutyWithoutMoment("5", Norms.MarkRecorded),

            // Each month the class teacher checks whether data changed, and tells the administrator of what did.
            ClauseRule.Duty("6.2", Norms.CheckPersonalDataMonthly, static (t, in o) => t.EndOfMonth(o)),
            ClauseRule.DutyWithoutMoment("6.2a", Norms.DataChangeReported),

            // Parents are told that the journal has no paper.
            ClauseRule.DutyWithoutMoment("6.3", Norms.FamilyToldPaperless),

            // Pupils never work under a teacher's login.
            ClauseRule.Ban("8", Norms.IncidentPupilUnderStaffLogin),

            // Nobody passes a personal access code to anybody.
            ClauseRule.Ban("8a", Norms.IncidentCodePassedOn),

            // A code that others know is blocked, and a new one is given.
            ClauseRule.DutyWithoutMoment("8a", Norms.CredentialBlocked),
            ClauseRule.DutyWithoutMoment("8a", Norms.CredentialReissued) with { IsAdvice = true },
        ],
        School =
        [
            new(Norms.DataChangeReported, """{ "rule": "school-days", "schoolDays": 2 }""", static (t, in o) => t.WithinSchoolDays(o, 2)),
            new(Norms.FamilyToldPaperless, """{ "rule": "before-date", "date": "2023-09-11" }""", static (t, in _) => t.Before(new(2023, 9, 11))),
            new(Norms.LessonRecorded, """{ "rule": "next-day" }""", static (t, in o) => t.WithinDays(o, 1)),
            new(Norms.AttendanceRecorded, """{ "rule": "same-day" }""", static (t, in o) => t.SameDay(o)),
            new(Norms.MarkRecorded, """{ "rule": "days", "days": 10 }""", static (t, in o) => t.WithinDays(o, 10)),
            new(Norms.CredentialBlocked, """{ "rule": "next-day" }""", static (t, in o) => t.WithinDays(o, 1)),
            new(Norms.CredentialReissued, """{ "rule": "days", "days": 3 }""", static (t, in o) => t.WithinDays(o, 3)),
        ],
    };
}
