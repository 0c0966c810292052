using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>The clauses of the school of Saki, as the demo reads them.</summary>
internal static class Saki2020
{
    internal static readonly DemoAct Act = new(DemoSchool.Saki, "Europe/Simferopol")
    {
        SparesControlWorks = true,
        Clauses =
        [
            // When a period has ended the deputy head analyses its data.
            ClauseRule.DutyWithoutMoment("3.2", Norms.AnalysisMade),

            // The electronic journals go to the archive too.
            ClauseRule.DutyWithoutMoment("3.3a", Norms.ElectronicCopyHandedOver),

            // The administrator fills in the timetable, the list of teachers, the data on pupils and on parents.
            ClauseRule.DutyWithoutMoment("4.3", Norms.TimetableFilled),
            ClauseRule.DutyWithoutMoment("4.3", Norms.TeacherListFilled),
            ClauseRule.DutyWithoutMoment("4.3", Norms.PupilDataFilled),
            ClauseRule.DutyWithoutMoment("4.3", Norms.GuardianDataFilled),

            // Copies of the data base are kept on several media: two or more.
            ClauseRule.DutyWithoutMoment("4.4", Norms.ArchiveSeveralMedia),

            // Each movement that an order makes is entered by the secretary, and by nobody else.
            ClauseRule.DutyWithoutMoment("5.1a", Norms.MovementEntered),

            // Paper copies are bound and passed to the archive.
            ClauseRule.DutyWithoutMoment("5.2", Norms.PaperCopyBound),
            ClauseRule.DutyWithoutMoment("5.2", Norms.PaperCopyHandedOver),

            // The kind of the lesson is entered on its day.
            ClauseRule.Duty("6.1", Norms.LessonKindRecorded, static (t, in o) => t.SameDay(o)),

            // Written control works are marked by a term that the statute of the journal sets, which is not at hand.
            ClauseRule.DutyWithoutMoment("6.1a", Norms.WorkMarked),

            // The thematic plan is there in time.
            ClauseRule.DutyWithoutMoment("6.1b", Norms.PlanPresent),

            // Marks given at the lesson are entered on its day; control works have a clause of their own, and a mark not given owes nothing.
            ClauseRule.Duty("6.1c", Norms.MarkGivenRecorded, static (t, in o) => t.SameDay(o)),

            // Attendance is entered on the day of the lesson.
            ClauseRule.Duty("6.1d", Norms.AttendanceRecorded, static (t, in o) => t.SameDay(o)),

            // So is homework, or that there is none.
            ClauseRule.Duty("6.1e", Norms.HomeworkRecorded, static (t, in o) => t.SameDay(o)),

            // Pupils never work under a teacher's login.
            ClauseRule.Ban("6.3", Norms.IncidentPupilUnderStaffLogin),

            // Who stands in for a teacher who is ill keeps the journal in the set order: the lesson is entered on its day.
            ClauseRule.Duty("7", Norms.LessonRecordedBySubstitute, static (t, in o) => t.SameDay(o)),

            // Each month the class teacher writes to the parents of each pupil how the child behaves and learns.
            ClauseRule.Duty("8.4", Norms.MessageMonthly, static (t, in o) => t.EndOfMonth(o)),

            // The class teacher checks whether data changed, and tells the administrator of what did.
            ClauseRule.DutyWithoutMoment("8.5", Norms.CheckPersonalData),
            ClauseRule.DutyWithoutMoment("8.5a", Norms.DataChangeReported),

            // When a period has ended the class teacher hands over two reports on paper.
            ClauseRule.DutyWithoutMoment("8.6", Norms.ProgressReportHandedOver),
            ClauseRule.DutyWithoutMoment("8.6", Norms.AttendanceReportHandedOver),
        ],
        School =
        [
            new(Norms.AnalysisMade, """{ "rule": "school-days", "schoolDays": 8 }""", static (t, in o) => t.WithinSchoolDays(o, 8)),
            new(Norms.ElectronicCopyHandedOver, """{ "rule": "days", "days": 10 }""", static (t, in o) => t.WithinDays(o, 10)),
            new(Norms.TimetableFilled, """{ "rule": "before-date", "date": "2023-09-02" }""", static (t, in _) => t.Before(new(2023, 9, 2))),
            new(Norms.TeacherListFilled, """{ "rule": "same-day" }""", static (t, in o) => t.SameDay(o)),
            new(Norms.PupilDataFilled, """{ "rule": "days", "days": 5 }""", static (t, in o) => t.WithinDays(o, 5)),
            new(Norms.GuardianDataFilled, """{ "rule": "days", "days": 7 }""", static (t, in o) => t.WithinDays(o, 7)),
            new(Norms.ArchiveSeveralMedia, """{ "rule": "next-day" }""", static (t, in o) => t.WithinDays(o, 1)),
            new(Norms.MovementEntered, """{ "rule": "days", "days": 5 }""", static (t, in o) => t.WithinDays(o, 5)),
            new(Norms.PaperCopyBound, """{ "rule": "school-days", "schoolDays": 3 }""", static (t, in o) => t.WithinSchoolDays(o, 3)),
            new(Norms.PaperCopyHandedOver, """{ "rule": "school-days", "schoolDays": 6 }""", static (t, in o) => t.WithinSchoolDays(o, 6)),
            new(Norms.WorkMarked, """{ "rule": "days", "days": 7 }""", static (t, in o) => t.WithinDays(o, 7)),
            new(Norms.PlanPresent, """{ "rule": "days", "days": 10 }""", static (t, in o) => t.WithinDays(o, 10)),
            new(Norms.CheckPersonalData, """{ "rule": "before-date", "date": "2023-10-01" }""", static (t, in _) => t.Before(new(2023, 10, 1))),
            new(Norms.DataChangeReported, """{ "rule": "same-day" }""", static (t, in o) => t.SameDay(o)),
            new(Norms.ProgressReportHandedOver, """{ "rule": "school-days", "schoolDays": 5 }""", static (t, in o) => t.WithinSchoolDays(o, 5)),
            new(Norms.AttendanceReportHandedOver, """{ "rule": "days", "days": 4 }""", static (t, in o) => t.WithinDays(o, 4)),
        ],
    };
}
