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
            // The kind of the lesson is entered on its day.
            ClauseRule.Duty("6.1", Norms.LessonKindRecorded, static (t, in o) => t.SameDay(o)),

            // Attendance is entered on the day of the lesson.
            ClauseRule.Duty("6.1d", Norms.AttendanceRecorded, static (t, in o) => t.SameDay(o)),

            // So is homework, or that there is none.
            ClauseRule.Duty("6.1e", Norms.HomeworkRecorded, static (t, in o) => t.SameDay(o)),
        ],
    };
}
