using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Benchmarks.Hand;

/// <summary>All lessons by class and by teacher, each in order of day and beginning, made before the clock starts.</summary>
internal sealed class HandTimetable
{
    internal HandTimetable(SchoolRegister register, IEnumerable<JournalIndex> journals)
    {
        var all = journals.SelectMany(j => LessonsOf(register, j)).ToArray();
        ByClass = [.. Enumerable.Range(0, register.Classes.Length).Select(c => InOrder(all.Where(l => l.Class == c)))];
        ByTeacher = [.. Enumerable.Range(0, register.Staff.Length).Select(t => InOrder(all.Where(l => l.Teacher == t)))];
    }

    internal Lesson[][] ByClass { get; }

    internal Lesson[][] ByTeacher { get; }

    private static IEnumerable<Lesson> LessonsOf(SchoolRegister register, JournalIndex journal)
    {
        foreach (var row in journal.Lessons.ToArray().Where(r => r.Status != LessonStatus.Cancelled))
        {
            yield return new Lesson(
                row.Day,
                row.Start.Instant,
                row.End.Instant,
                journal.Ordinal,
                journal.Class,
                row.WhoTaught is { } teacher ? register.OrdinalOf(teacher) : -1);
        }
    }

    private static Lesson[] InOrder(IEnumerable<Lesson> lessons) => [.. lessons.OrderBy(l => l.Day).ThenBy(l => l.Start)];

    /// <summary>A lesson in the timetable of a class or teacher.</summary>
    internal readonly record struct Lesson(int Day, Instant Start, Instant End, int Journal, int Class, int Teacher);
}
