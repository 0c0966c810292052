using System.Globalization;
using ElJournal.Benchmarks.Hand;
using ElJournal.Benchmarks.Packs;

namespace ElJournal.Benchmarks.Expressions;

/// <summary>The norms about lessons as expressions of Microsoft RulesEngine: one a norm, which works out the verdict and hands it on.</summary>
/// <remarks>The cheapest form that gives a whole verdict: no actions, no nested rules, no local parameters, nothing looked up by name while it runs.</remarks>
internal static class ExpressionNorms
{
    /// <summary>The name by which expressions speak of the lesson.</summary>
    internal const string Lesson = "c";

    internal static IEnumerable<string> Of(HandNormSet norms)
    {
        IEnumerable<string> five =
        [
            Duty(HandNorms.LessonRecorded, "c.Entered", "c.EndOfDay", "LessonEntries"),
            NotAhead(HandNorms.LessonNotAhead, "c.Entered", "LessonEntries"),
            Duty(HandNorms.AttendanceRecorded, "c.AttendanceEntered", "c.EndOfDay", "Attendance"),
            Duty(HandNorms.HomeworkRecorded, "c.HomeworkEntered", "c.EndOfDay", "Homework"),
            Held(HandNorms.HomeworkBeforeLastLesson, Until("c.HomeworkEntered", "c.LastLessonEnd", "c.Knows(FactKinds.Homework)")),
        ];
        return norms.IsFive ? five : [.. five, .. Others(), .. Enumerable.Range(0, norms.Synthetic).Select(i => Synthetic(i % SyntheticNorms.Families, i / SyntheticNorms.Families))];
    }

    private static IEnumerable<string> Others() =>
    [
        Held(
            HandNorms.SubstitutionShown,
            $"c.MayBeSubstituted ? Verdict.Undetermined : !c.IsSubstituted ? Verdict.NotApplicable : ({Until("c.SubstitutionRecorded", "c.Entered", KnowsSubstitutions)})"),
        NotAhead(HandNorms.AttendanceNotAhead, "c.AttendanceEntered", "Attendance"),
        Held(HandNorms.HomeworkAhead, $"!c.HasTask ? ({NoTask}) : ({Before("c.TaskEntered", "c.StartOfDay", "c.Knows(FactKinds.Homework)")})"),
        Held(HandNorms.OnSchoolDay, "c.IsOnSchoolDay ? Verdict.Fulfilled : c.Knows(FactKinds.Calendar) ? Verdict.Violated : Verdict.Undetermined"),
    ];

    private const string KnowsSubstitutions = "(c.Knows(FactKinds.LessonEntries) && c.Knows(FactKinds.Substitutions))";

    private const string NoTask = "c.Knows(FactKinds.Homework) || c.HasHomework ? Verdict.NotApplicable : Verdict.Undetermined";

    private static string Synthetic(int family, int step)
    {
        var n = step.ToString(CultureInfo.InvariantCulture);
        return Held(HandNorms.Synthetic(family, step), family switch
        {
            0 => $"!c.IsOfClassJournal ? Verdict.NotApplicable : ({Before("c.Entered", $"c.EndOfDays({n})", "c.Knows(FactKinds.LessonEntries)")})",
            1 => $"!c.IsOfClassJournal || !c.HasTopic ? Verdict.NotApplicable : ({Before("c.AttendanceEntered", $"c.EndOfSchoolDays({n})", "c.Knows(FactKinds.Attendance)")})",
            2 => $"!c.IsOfWholeClass ? Verdict.NotApplicable : !c.HasTask ? ({NoTask}) : ({Until("c.HomeworkEntered", "c.LastLessonEnd", "c.Knows(FactKinds.Homework)")})",
            3 => $"!c.IsOfClassJournal ? Verdict.NotApplicable : c.MayBeSubstituted ? Verdict.Undetermined : !c.IsSubstituted ? Verdict.NotApplicable : ({Before("c.SubstitutionRecorded", $"c.EndOfDays({n})", KnowsSubstitutions)})",
            _ => $"!c.HasTopic ? Verdict.NotApplicable : c.AttendanceEntered.IsNotYet ? (c.Knows(FactKinds.Attendance) ? Verdict.NotApplicable : Verdict.Undetermined) : ({Before("c.HomeworkEntered", $"c.EndOfWeeks({n})", "c.Knows(FactKinds.Homework)")})",
        });
    }

    private static string Held(int norm, string verdict) =>
        $"c.Give({norm.ToString(CultureInfo.InvariantCulture)}, !c.IsHeld ? Verdict.NotApplicable : ({verdict}))";

    private static string Duty(int norm, string done, string end, string needs) => Held(norm, Before(done, end, $"c.Knows(FactKinds.{needs})"));

    private static string Before(string done, string end, string knows) =>
        $"{done}.IsKnown ? ({done}.Instant < {end} ? Verdict.Fulfilled : Verdict.FulfilledLate) : {done}.IsUnknown || !{knows} ? Verdict.Undetermined : c.AsOf >= {end} ? Verdict.Overdue : Verdict.Pending";

    private static string Until(string done, string last, string knows) =>
        $"""
        {done}.IsNotYet && !{knows} ? Verdict.Undetermined
        : {last}.IsUnknown || {done}.IsUnknown ? Verdict.Undetermined
        : {last}.IsNotYet ? ({done}.IsKnown ? Verdict.Fulfilled : Verdict.Pending)
        : {done}.IsKnown ? ({done}.Instant <= {last}.Instant ? Verdict.Fulfilled : Verdict.FulfilledLate)
        : c.AsOf > {last}.Instant ? Verdict.Overdue : Verdict.Pending
        """;

    private static string NotAhead(int norm, string done, string needs) => Held(
        norm,
        $"{done}.IsKnown && c.Start.IsKnown ? ({done}.Instant < c.Start.Instant ? Verdict.Violated : Verdict.Fulfilled) : {done}.IsNotYet && c.Knows(FactKinds.{needs}) ? Verdict.NotApplicable : Verdict.Undetermined");
}
