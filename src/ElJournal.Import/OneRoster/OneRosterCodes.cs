using ElJournal.Domain.Interchange.Codes;

namespace ElJournal.Import.OneRoster;

/// <summary>The words of the standard that are read.</summary>
internal static class OneRosterCodes
{
    internal const string Homeroom = "homeroom";
    internal const string Scheduled = "scheduled";
    internal const string Student = "student";
    internal const string Teacher = "teacher";
    internal const string School = "school";

    internal const string Bulk = "bulk";
    internal const string Delta = "delta";
    internal const string Absent = "absent";

    internal static CodeTable<SessionType> Sessions { get; } = new(
        new(SessionType.GradingPeriod, "gradingPeriod", "учётный период"),
        new(SessionType.Semester, "semester", "полугодие"),
        new(SessionType.SchoolYear, "schoolYear", "учебный год"),
        new(SessionType.Term, "term", "учебный период"));

    internal static CodeTable<ScoreStatus> Scores { get; } = new(
        new(ScoreStatus.Exempt, "exempt", "освобождён"),
        new(ScoreStatus.FullyGraded, "fully graded", "оценено"),
        new(ScoreStatus.NotSubmitted, "not submitted", "не сдано"),
        new(ScoreStatus.PartiallyGraded, "partially graded", "оценено частично"),
        new(ScoreStatus.Submitted, "submitted", "сдано"));
}
