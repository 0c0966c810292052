using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>The clauses of the school of Aleksandrovskaya, as the demo reads them.</summary>
internal static class Aleksandrovskaya2021
{
    internal static readonly DemoAct Act = new(DemoSchool.Aleksandrovskaya, "Europe/Moscow")
    {
        Clauses =
        [
            // At each lesson, read as by the end of its day: who is present.
            ClauseRule.Duty("4-teacher", Norms.AttendanceRecorded, static (t, in o) => t.SameDay(o)),

            // Final marks as at the end of the period: by the end of its last day.
            ClauseRule.Duty("4-teacher-final", Norms.FinalMarkRecorded, static (t, in o) => t.SameDay(o)),

            // At each lesson: the marks that pupils got, and its topic and type.
            ClauseRule.Duty("4-teacher-topic", Norms.LessonTopicAndKindRecorded, static (t, in o) => t.SameDay(o)),
        ],
    };
}
