using System.Globalization;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>A column of a sheet as the library takes it: a format for all its cells, and a value for each.</summary>
internal sealed class XlsxColumn
{
    private const int LeastWidth = 6;
    private const string Date = @"dd\.mm\.yyyy";
    private const string Moment = @"dd\.mm\.yyyy\ hh:mm";

    internal XlsxColumn(string key, TableColumn column, IEnumerable<TableCell> cells)
    {
        (Key, Column) = (key, column);
        string?[] formats = [.. cells.Select(FormatOf).Where(f => f is not null).Distinct().Take(2)];
        Format = formats is [var only] ? only : null;
    }

    /// <summary>Gets its name, unique in the workbook.</summary>
    internal string Key { get; }

    internal TableColumn Column { get; }

    /// <summary>Gets the format of its numbers, dates or moments; null where they differ, or where there are none.</summary>
    internal string? Format { get; }

    /// <summary>The width of a column in characters.</summary>
    internal static int WidthOf(TableColumn column) => Math.Max(column.Width + 2, LeastWidth);

    internal static IEnumerable<XlsxColumn> Of(XlsxSheet sheet, int number) => sheet.Columns.Select(
        (column, i) => new XlsxColumn(string.Create(CultureInfo.InvariantCulture, $"{number}:{column.Id}"), column, sheet.Rows.Select(r => r.Cells[i])));

    /// <summary>The value of a cell. A number that has no format of its own is rounded to what a reader sees.</summary>
    internal object? ValueOf(TableCell cell) => cell switch
    {
        TableCell.EmptyCell => null,
        TableCell.TextCell text => XlsxText.Cut(text.Text),
        TableCell.NumberCell number when Format is null => decimal.Parse(number.Number.ToText(number.Digits), CultureInfo.InvariantCulture),
        TableCell.NumberCell number => PlainNumber.ToDecimal(number.Number),
        TableCell.DateCell date => date.Date.ToDateTimeUnspecified(),
        TableCell.MomentCell moment => moment.Moment.ToDateTimeUnspecified(),
        _ => throw new InvalidOperationException("Unknown cell."),
    };

    private static string? FormatOf(TableCell cell) => cell switch
    {
        TableCell.NumberCell { Digits: 0 } => "#,##0",
        TableCell.NumberCell number => "#,##0." + new string('0', number.Digits),
        TableCell.DateCell => Date,
        TableCell.MomentCell => Moment,
        _ => null,
    };
}
