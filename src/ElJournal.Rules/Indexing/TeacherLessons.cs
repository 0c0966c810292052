using System.Collections.Immutable;

namespace ElJournal.Rules.Indexing;

/// <summary>All lessons by who taught them, each teacher's by day and beginning.</summary>
internal sealed class TeacherLessons
{
    private readonly LessonFootprint[] lessons;
    private readonly int[] starts;

    internal TeacherLessons(ImmutableArray<ImmutableArray<LessonFootprint>> footprints, int staff)
    {
        starts = new int[staff + 1];
        foreach (var lesson in footprints.SelectMany(f => f).Where(f => f.Teacher >= 0))
        {
            starts[lesson.Teacher + 1]++;
        }

        Teachers = [.. Enumerable.Range(0, staff).Where(teacher => starts[teacher + 1] > 0)];
        for (var i = 0; i < staff; i++)
        {
            starts[i + 1] += starts[i];
        }

        lessons = new LessonFootprint[starts[staff]];
        var next = starts.AsSpan(0, staff).ToArray();
        foreach (var lesson in footprints.SelectMany(f => f).Where(f => f.Teacher >= 0))
        {
            lessons[next[lesson.Teacher]++] = lesson;
        }

        foreach (var teacher in Teachers)
        {
            lessons.AsSpan(starts[teacher]..starts[teacher + 1]).Sort(ByDayAndStart);
        }
    }

    /// <summary>Gets the teachers who have lessons.</summary>
    internal ImmutableArray<int> Teachers { get; }

    internal static int ByDayAndStart(LessonFootprint left, LessonFootprint right)
    {
        var byDay = left.Day.CompareTo(right.Day);
        return byDay != 0 ? byDay : left.Start.CompareTo(right.Start);
    }

    internal ReadOnlySpan<LessonFootprint> Of(int teacher) => lessons.AsSpan(starts[teacher]..starts[teacher + 1]);
}
