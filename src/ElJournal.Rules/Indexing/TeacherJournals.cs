using System.Collections.Immutable;

namespace ElJournal.Rules.Indexing;

/// <summary>In which journals each member of staff taught.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class TeacherJournals
{
    private readonly ImmutableArray<LessonFootprints> footprints;
    private readonly ILookup<int, int> journals;

    internal TeacherJournals(ImmutableArray<LessonFootprints> footprints)
    {
        this.footprints = footprints;
        journals = Enumerable.Range(0, footprints.Length)
            .SelectMany(journal => footprints[journal].Teachers.Select(teacher => (Teacher: teacher, Journal: journal)))
            .ToLookup(t => t.Teacher, t => t.Journal);
        Teachers = [.. journals.Select(t => t.Key).Order()];
    }

    /// <summary>Gets the teachers who have lessons, by ordinal.</summary>
    internal ImmutableArray<int> Teachers { get; }

    /// <summary>Gathers the lessons of a teacher over all journals, by day and beginning.</summary>
    internal List<LessonFootprint> LessonsOf(int teacher)
    {
        var lessons = new List<LessonFootprint>();
        foreach (var journal in journals[teacher])
        {
            for (var i = 0; i < footprints[journal].Count; i++)
            {
                if (footprints[journal][i] is var lesson && lesson.Slot.Teacher == teacher)
                {
                    lessons.Add(lesson);
                }
            }
        }

        lessons.Sort(LessonFootprint.ByDayAndStart);
        return lessons;
    }
}
