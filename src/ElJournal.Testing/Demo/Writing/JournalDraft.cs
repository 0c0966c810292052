using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>The entries of one journal, and where it is told what is expected of them.</summary>
internal sealed class JournalDraft(ExpectationSet expected)
{
    internal ExpectationSet Expected { get; } = expected;

    internal List<LessonEntry> Lessons { get; } = [];

    internal List<HomeworkEntry> Homework { get; } = [];

    internal List<AttendanceEntry> Attendance { get; } = [];

    internal List<Assessment> Assessments { get; } = [];

    internal List<MarkEntry> Marks { get; } = [];

    internal List<FinalMarkEntry> FinalMarks { get; } = [];
}
