using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>The clauses of the school of Aleksandrovskaya, as the demo reads them.</summary>
internal static class Aleksandrovskaya2021
{
    internal static readonly DemoAct Act = new(DemoSchool.Aleksandrovskaya, "Europe/Moscow")
    {
        Clauses =
        [
            // Details go from the administrator to staff and class teachers, and from these to families.
            ClauseRule.Ban("3.1", Norms.CredentialIssuedAlongChain),

            // Reports on paper have the visa of the deputy head.
            ClauseRule.DutyWithoutMoment("3.5", Norms.PrintoutHasVisa),

            // The data base is kept on paper too.
            ClauseRule.DutyWithoutMoment("4-sysadmin-archive", Norms.ArchivePaperCopy),

            // Reference data and staff data are kept current.
            ClauseRule.DutyWithoutMoment("4-sysadmin-reference", Norms.ReferenceDataCurrent),
            ClauseRule.DutyWithoutMoment("4-secretary-staff", Norms.StaffDataCurrent),

            // Each week the class teacher checks the class journal; what disagrees is put right and told to the administration.
            ClauseRule.Duty("4-class-weekly", Norms.CheckClassJournalWeekly, static (t, in o) => t.EndOfWeek(o)),
            ClauseRule.DutyWithoutMoment("4-class-weekly", Norms.DisagreementCorrected),
            ClauseRule.DutyWithoutMoment("4-class-weekly", Norms.DisagreementReported),

            // At each lesson, read as by the end of its day: who is present.
            ClauseRule.Duty("4-teacher", Norms.AttendanceRecorded, static (t, in o) => t.SameDay(o)),

            // Final marks as at the end of the period: by the end of its last day.
            ClauseRule.Duty("4-teacher-final", Norms.FinalMarkRecorded, static (t, in o) => t.SameDay(o)),

            // At each lesson: the marks that pupils got, and its topic and type.
            ClauseRule.Duty("4-teacher-marks", Norms.MarkGivenRecorded, static (t, in o) => t.SameDay(o)),
            ClauseRule.Duty("4-teacher-topic", Norms.LessonTopicAndKindRecorded, static (t, in o) => t.SameDay(o)),

            // Reports are made each school day, each month and for each period.
            ClauseRule.Ban("5.1", Norms.ReportUserActivityMissing),
            ClauseRule.Ban("5.2", Norms.ReportFillingOfMonthMissing),
            ClauseRule.Ban("5.2", Norms.ReportFillingOfPeriodMissing),
            ClauseRule.Ban("5.3", Norms.ReportProgressMissing),
            ClauseRule.Ban("5.3", Norms.ReportAttendanceMissing),

            // Pupils do not work with the journal, and users keep their details from strangers.
            ClauseRule.Ban("6.1", Norms.IncidentPupilWroteInJournal),
            ClauseRule.Ban("6.2", Norms.IncidentCredentialsCompromised),

            // What strangers know is blocked, and new details are given.
            ClauseRule.DutyWithoutMoment("6.2", Norms.CredentialBlocked),
            ClauseRule.DutyWithoutMoment("6.2", Norms.CredentialReissued) with { IsAdvice = true },
        ],
        School =
        [
            new(Norms.PrintoutHasVisa, """{ "rule": "days", "days": 2 }""", static (t, in o) => t.WithinDays(o, 2)),
            new(Norms.ArchivePaperCopy, """{ "rule": "days", "days": 12 }""", static (t, in o) => t.WithinDays(o, 12)),
            new(Norms.ReferenceDataCurrent, """{ "rule": "days", "days": 5 }""", static (t, in o) => t.WithinDays(o, 5)),
            new(Norms.StaffDataCurrent, """{ "rule": "days", "days": 14 }""", static (t, in o) => t.WithinDays(o, 14)),
            new(Norms.DisagreementCorrected, """{ "rule": "days", "days": 3 }""", static (t, in o) => t.WithinDays(o, 3)),
            new(Norms.DisagreementReported, """{ "rule": "next-day" }""", static (t, in o) => t.WithinDays(o, 1)),
            new(Norms.CredentialBlocked, """{ "rule": "next-day" }""", static (t, in o) => t.WithinDays(o, 1)),
            new(Norms.CredentialReissued, """{ "rule": "days", "days": 3 }""", static (t, in o) => t.WithinDays(o, 3)),
        ],
    };
}
