using System.Collections.Immutable;

namespace ElJournal.Rules.Indexing;

/// <summary>In which journals each member of staff taught.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class TeacherJournals
{
    private readonly ImmutableArray<LessonFootprints> footprints;
    private readonly ImmutableDictionary<int, ImmutableArray<int>> journals;

    internal TeacherJournals(ImmutableArray<LessonFootprints> footprints)
        : this(
            footprints,
            Enumerable.Range(0, footprints.Length)
                .SelectMany(journal => footprints[journal].Teachers.Select(teacher => (Teacher: teacher, Journal: journal)))
                .GroupBy(t => t.Teacher, t => t.Journal)
                .ToImmutableDictionary(t => t.Key, t => t.ToImmutableArray()))
    {
    }

    private TeacherJournals(ImmutableArray<LessonFootprints> footprints, ImmutableDictionary<int, ImmutableArray<int>> journals)
    {
        (this.footprints, this.journals) = (footprints, journals);
        Teachers = [.. journals.Keys.Order()];
    }

    private TeacherJournals(ImmutableArray<LessonFootprints> footprints, TeacherJournals of) =>
        (this.footprints, journals, Teachers) = (footprints, of.journals, of.Teachers);

    /// <summary>Gets the teachers who have lessons, by ordinal.</summary>
    internal ImmutableArray<int> Teachers { get; }

    /// <summary>Gathers the lessons of a teacher over all journals, by day and beginning.</summary>
    internal List<LessonFootprint> LessonsOf(int teacher)
    {
        var lessons = new List<LessonFootprint>();
        foreach (var journal in journals.GetValueOrDefault(teacher, []))
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

    /// <summary>Gives the same where the lessons of one journal are others.</summary>
    /// <param name="changed">The lessons of all journals.</param>
    /// <param name="journal">Which journal has others.</param>
    /// <param name="before">What its lessons were.</param>
    internal TeacherJournals With(ImmutableArray<LessonFootprints> changed, int journal, LessonFootprints before)
    {
        var (were, are) = (before.Teachers.ToHashSet(), changed[journal].Teachers.ToHashSet());
        if (were.SetEquals(are))
        {
            return new TeacherJournals(changed, this);
        }

        var all = journals;
        foreach (var teacher in were.Except(are))
        {
            var left = all[teacher].Remove(journal);
            all = left.IsEmpty ? all.Remove(teacher) : all.SetItem(teacher, left);
        }

        foreach (var teacher in are.Except(were))
        {
            all = all.SetItem(teacher, [.. all.GetValueOrDefault(teacher, []).Append(journal).Order()]);
        }

        return new TeacherJournals(changed, all);
    }
}
