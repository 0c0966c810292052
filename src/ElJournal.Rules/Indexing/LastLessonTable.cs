using System.Collections.Immutable;
using ElJournal.Domain.Records;

namespace ElJournal.Rules.Indexing;

/// <summary>The end of each audience's own last lesson, by day, as a second of the day.</summary>
internal static class LastLessonTable
{
    /// <summary>No lesson on that day.</summary>
    internal const int None = -1;

    /// <summary>A lesson whose end is not on record: greater than every end, so that it wins.</summary>
    internal const int Unknown = int.MaxValue;

    internal static int[]?[] Build(SchoolRegister register, Audiences audiences, ImmutableArray<ImmutableArray<LessonFootprint>> footprints)
    {
        var table = new int[]?[audiences.All.Length];
        for (var journal = 0; journal < footprints.Length; journal++)
        {
            var audience = audiences.OfJournal(journal);
            if (audience < 0)
            {
                continue;
            }

            foreach (var lesson in footprints[journal])
            {
                var ends = table[audience] ??= NewRow(register.Year.Days);
                ends[lesson.Day] = Math.Max(ends[lesson.Day], lesson.End < 0 ? Unknown : lesson.End);
            }
        }

        return table;
    }

    private static int[] NewRow(int days)
    {
        var row = new int[days];
        Array.Fill(row, None);
        return row;
    }
}
