using System.Collections.Immutable;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Pictures;

/// <summary>Makes a map of counts: the darker the more, with the number in each field, so that shades need not be told apart.</summary>
internal static class HeatPicture
{
    /// <summary>Makes a map, or nothing where all fields are 0.</summary>
    /// <param name="id">Its name for programs.</param>
    /// <param name="title">Its title.</param>
    /// <param name="alternative">What it shows, in words.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows, each with its name and a count for each column.</param>
    internal static IEnumerable<DocumentBlock> Of(string id, string title, string alternative, IEnumerable<string> columns, IEnumerable<(string Label, IEnumerable<int> Counts)> rows)
    {
        var heat = new Drawing.Heat([.. columns], [.. rows.Select(r => (r.Label, r.Counts.ToImmutableArray()))]);
        return heat.Rows.All(r => r.Counts.All(c => c == 0)) ? [] : [new DocumentBlock.Picture(id, title, heat, alternative)];
    }
}
