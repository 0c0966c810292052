using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>Writes the main table of a report as CSV (RFC 4180, but for the semicolon that Russian Excel expects).</summary>
/// <remarks>Numbers are written with a comma and no thousands, all their decimals up to nine; dates as dd.MM.yyyy.</remarks>
internal static class CsvReport
{
    private const string LineEnd = "\r\n";

    internal static void Write(ReportDocument document, TextWriter writer)
    {
        if (document.MainTable is not { } table)
        {
            return;
        }

        Write(writer, table.Columns.Select(c => Text(c.PlainHeading)));
        foreach (var row in table.Rows)
        {
            Write(writer, row.Cells.Select(Of));
        }
    }

    private static void Write(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(';', cells.Select(Quoted)));
        writer.Write(LineEnd);
    }

    private static string Of(TableCell cell) => cell switch
    {
        TableCell.TextCell text => Text(text.Text),
        TableCell.NumberCell number => PlainNumber.Of(number.Number).Replace('.', ','),
        _ => CellText.Of(cell),
    };

    /// <summary>A text that a spreadsheet would take for a formula begins with an apostrophe, which says that it is a text.</summary>
    private static string Text(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
