using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>The entries of one journal, and what is expected of them.</summary>
internal sealed class JournalDraft
{
    internal List<LessonEntry> Lessons { get; } = [];

    internal List<HomeworkEntry> Homework { get; } = [];

    internal List<AttendanceEntry> Attendance { get; } = [];

    internal List<Assessment> Assessments { get; } = [];

    internal List<MarkEntry> Marks { get; } = [];

    internal List<FinalMarkEntry> FinalMarks { get; } = [];

    internal List<ExpectedRow> Violations { get; } = [];

    internal List<ExpectedRow> NearMisses { get; } = [];

    internal List<ExpectedRow> Remarks { get; } = [];

    /// <summary>Takes what a clause says of a case: a violation is always expected, a lawful case where it was seeded as a near miss.</summary>
    /// <exception cref="InvalidOperationException">A near miss is no miss: the generator is wrong.</exception>
    internal void Expect(ExpectedRow row, bool isNearMiss = false)
    {
        if (isNearMiss)
        {
            NearMisses.Add(row.IsViolation ? throw new InvalidOperationException($"A near miss is a violation. Row={row}") : row);
        }
        else if (row.IsViolation)
        {
            Violations.Add(row);
        }
    }

    internal void Remark(string norm, string about, NodaTime.Instant knownFrom) => Remarks.Add(ClauseRules.Remark(norm, about, knownFrom));
}
