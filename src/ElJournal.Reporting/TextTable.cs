using System.Collections.Immutable;

namespace ElJournal.Reporting;

/// <summary>A table as text: columns as wide as their widest cell, parted by two blanks.</summary>
internal sealed class TextTable
{
    private readonly ImmutableArray<string> titles;
    private readonly ImmutableArray<bool> isNumber;
    private readonly List<string[]> rows = [];

    /// <summary>Makes a table; a title that ends with # is of numbers, which stand at the right.</summary>
    internal TextTable(params ReadOnlySpan<string> titles)
    {
        this.titles = [.. titles.ToArray().Select(t => t.TrimEnd('#'))];
        isNumber = [.. titles.ToArray().Select(t => t.EndsWith('#'))];
    }

    internal void Add(params string[] cells) => rows.Add(cells);

    internal IEnumerable<string> Lines()
    {
        int[] widths = [.. titles.Select((title, i) => rows.Select(r => r[i].Length).Append(title.Length).Max())];
        return rows.Prepend([.. titles]).Select(row => string.Join("  ", row.Select((cell, i) => isNumber[i] ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd());
    }
}
