using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>What is wrong with a folder: the first defects in the order of files and lines, and how many more there are.</summary>
/// <remarks>Safe on several threads; what is listed does not depend on their order.</remarks>
internal sealed class DefectListing
{
    private readonly Lock gate = new();
    private List<(int File, Defect Defect)> listed = [];
    private long count;

    internal bool IsEmpty => count == 0;

    /// <summary>Adds what is wrong with a file.</summary>
    /// <param name="order">The place of the file among the others.</param>
    /// <param name="defects">Its defects.</param>
    internal void Add(int order, FileDefects defects)
    {
        lock (gate)
        {
            count += defects.Count;
            listed.AddRange(defects.Listed.Select(d => (order, d)));
            if (listed.Count > InterchangeFormat.MaxDefects * 2)
            {
                listed = First();
            }
        }
    }

    /// <summary>Gives the listing, with a last defect that says how many are left out.</summary>
    internal ImmutableArray<Defect> ToImmutable()
    {
        var first = First().Select(d => d.Defect);
        var more = count - Math.Min(count, InterchangeFormat.MaxDefects);
        return more == 0
            ? [.. first]
            : [.. first, new Defect(InterchangeDefects.More, default, Text(InterchangeFormat.MaxDefects), Text(more))];
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    // A stable sort: defects of one line stay in the order in which they were found.
    private List<(int File, Defect Defect)> First() => [.. listed.OrderBy(d => d.File).ThenBy(d => d.Defect.Place.Line ?? 0).Take(InterchangeFormat.MaxDefects)];
}
