using System.Collections.Immutable;
using System.Text;

namespace ElJournal.Rules.Examples;

/// <summary>A table of a Markdown text: lines that begin with a bar.</summary>
/// <param name="Line">Line of the names of its columns, from 1.</param>
/// <param name="Names">The names.</param>
/// <param name="HasRuler">Whether the second line is the one that Markdown asks for.</param>
/// <param name="Rows">The other lines, each with its number.</param>
internal sealed record MarkdownTable(int Line, ImmutableArray<string> Names, bool HasRuler, ImmutableArray<(int Line, ImmutableArray<string> Cells)> Rows)
{
    /// <summary>Finds the tables among lines, the first line being number 1.</summary>
    internal static IEnumerable<MarkdownTable> Find(ImmutableArray<string> lines)
    {
        for (var first = 0; first < lines.Length; first++)
        {
            if (!IsPart(lines[first]))
            {
                continue;
            }

            var end = first;
            while (end < lines.Length && IsPart(lines[end]))
            {
                end++;
            }

            var hasRuler = end > first + 1 && CellsOf(lines[first + 1]).All(IsRuler);
            var body = Math.Min(end, first + (hasRuler ? 2 : 1));
            yield return new MarkdownTable(
                first + 1,
                CellsOf(lines[first]),
                hasRuler,
                [.. Enumerable.Range(body, end - body).Select(i => (i + 1, CellsOf(lines[i])))]);
            first = end;
        }
    }

    private static bool IsPart(string line) => line.TrimStart().StartsWith('|');

    private static bool IsRuler(string cell) => cell.Trim(':') is { Length: > 0 } dashes && dashes.All(c => c == '-');

    /// <summary>The cells between the bars; a bar after a backslash is text.</summary>
    private static ImmutableArray<string> CellsOf(string line)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        var text = line.Trim();
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '|' && text[i - 1] != '\\')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else if (text[i] != '\\' || i + 1 == text.Length || text[i + 1] != '|')
            {
                cell.Append(text[i]);
            }
        }

        if (cell.ToString().Trim() is { Length: > 0 } last)
        {
            cells.Add(last);
        }

        return cells.ToImmutable();
    }
}
