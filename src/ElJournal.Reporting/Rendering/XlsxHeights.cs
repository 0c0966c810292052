using System.Collections.Immutable;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>About how high the rows of a sheet must be for their texts: an office that prints without a window does not reckon it itself.</summary>
internal static class XlsxHeights
{
    private const int Line = 15;
    private const int UprightCharacter = 7;

    // Words are not cut: what does not fit goes to the next line.
    private const int WrappedPerCent = 105;

    internal static int OfHeadings(ImmutableArray<TableColumn> columns) => columns.Max(c => c.IsUpright
        ? Line + (c.PlainHeading.Length * UprightCharacter)
        : Line * LinesOf(c.PlainHeading, XlsxColumn.WidthOf(c)));

    internal static int Of(TableRow row, ImmutableArray<TableColumn> columns)
    {
        var lines = 1;
        for (var i = 0; i < columns.Length; i++)
        {
            if (row.Cells[i] is TableCell.TextCell text)
            {
                lines = Math.Max(lines, LinesOf(text.Text, XlsxColumn.WidthOf(columns[i])));
            }
        }

        // The format knows no row higher than 409 points.
        return Math.Min(lines * Line, 405);
    }

    private static int LinesOf(string text, int width)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            var length = line.End.Value - line.Start.Value;
            lines += length <= width ? 1 : 1 + (((length * WrappedPerCent / 100) - 1) / width);
        }

        return lines;
    }
}
