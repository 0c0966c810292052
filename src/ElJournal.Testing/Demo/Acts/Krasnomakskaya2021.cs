using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>The clauses of the school of Krasny Mak, as the demo reads them.</summary>
internal static class Krasnomakskaya2021
{
    internal static readonly DemoAct Act = new(DemoSchool.Krasnomakskaya, "Europe/Simferopol")
    {
        Clauses =
        [
            // Every teacher keeps the journal; the order says not by when, and its annex is not at hand.
            ClauseRule.DutyWithoutMoment("5", Norms.LessonRecorded),
            ClauseRule.DutyWithoutMoment("5", Norms.AttendanceRecorded),
            ClauseRule.DutyWithoutMoment("5", Norms.MarkRecorded),
        ],
        School =
        [
            new(Norms.LessonRecorded, """{ "rule": "next-day" }""", static (t, in o) => t.WithinDays(o, 1)),
            new(Norms.AttendanceRecorded, """{ "rule": "same-day" }""", static (t, in o) => t.SameDay(o)),
            new(Norms.MarkRecorded, """{ "rule": "days", "days": 10 }""", static (t, in o) => t.WithinDays(o, 10)),
        ],
    };
}
