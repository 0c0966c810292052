using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace ElJournal.Import.Tables.Workbooks;

/// <summary>Reads one sheet of a workbook row by row.</summary>
internal sealed class WorkbookSheet(Sheet sheet, string name, SheetExtent extent, Place place, SheetContext context)
{
    // Without the cache all texts stay in memory, which the size of the package bounds, and nothing is written to a disk.
    private static readonly OpenXmlConfiguration Configuration = new() { EnableSharedStringCache = false, EnableConvertByteArray = false };

    private readonly ImmutableArray<string> letters = [.. Enumerable.Range(0, extent.Columns).Select(LettersOf)];
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private SheetHeader? header;

    /// <summary>Reads the sheet.</summary>
    /// <returns>Whether every row could be looked at.</returns>
    internal bool Read(byte[] workbook, Action<SheetRow> take)
    {
        var row = new SheetRow(context, column => fields.GetValueOrDefault(column));
        var (isWhole, line, rows) = (true, 0, 0);
        foreach (var cells in Rows(workbook))
        {
            if (cells is null)
            {
                context.Log.Report(WorkbookDefects.BrokenPart, place with { Line = line + 1 }, Quoting.Of(name));
                return false;
            }

            var here = place with { Line = ++line };
            var last = Array.FindLastIndex(cells, cell => cell is not (null or ""));
            if (last < 0)
            {
                continue;
            }

            if (header is null)
            {
                header = SheetHeader.Read(sheet, [.. cells.Take(last + 1).Select(cell => CellText.Of(cell, out _))], here, context);
                if (header is null)
                {
                    return false;
                }

                continue;
            }

            if (++rows > context.Limits.MaxRows)
            {
                context.Log.Report(TableDefects.TooManyRows, here, Text(context.Limits.MaxRows));
                return false;
            }

            if (!IsWellFormed(cells, last, here))
            {
                isWhole = false;
                continue;
            }

            row.Begin(here);
            take(row);
        }

        return HasHeader() && isWhole;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string LettersOf(int column)
    {
        const int Letters = 26;
        var last = ((char)('A' + (column % Letters))).ToString();
        return column < Letters ? last : LettersOf((column / Letters) - 1) + last;
    }

    private bool HasHeader()
    {
        if (header is null)
        {
            context.Log.Report(TableDefects.HeaderMissing, place);
        }

        return header is not null;
    }

    /// <summary>Gives the rows from the first one on, empty ones too; null for a row that cannot be read, after which nothing comes.</summary>
    private IEnumerable<object?[]?> Rows(byte[] workbook)
    {
        if (extent.Columns == 0)
        {
            yield break;
        }

        using var stream = new MemoryStream(workbook, writable: false);
        using var rows = stream
            .QueryRange(useHeaderRow: false, name, ExcelType.XLSX, startRowIndex: 1, startColumnIndex: 1, extent.Rows, extent.Columns, Configuration)
            .Cast<IDictionary<string, object?>>()
            .GetEnumerator();
        while (true)
        {
            object?[]? cells;
            try
            {
                if (!rows.MoveNext())
                {
                    yield break;
                }

                cells = [.. letters.Select(column => rows.Current.TryGetValue(column, out var value) ? value : null)];
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // MiniExcel does not say what it throws at a broken part; whatever it is, the part is broken.
                cells = null;
            }

            yield return cells;
            if (cells is null)
            {
                yield break;
            }
        }
    }

    /// <summary>Takes the fields of a row; of one that has more of them than the header, or a field that lost its value, no field can be trusted.</summary>
    private bool IsWellFormed(object?[] cells, int last, Place here)
    {
        fields.Clear();
        if (last >= header!.FieldCount)
        {
            context.Log.Report(TableDefects.TooManyFields, here, Text(last + 1), Text(header.FieldCount));
            return false;
        }

        var isGood = true;
        foreach (var (column, index) in header.Columns)
        {
            var text = CellText.Of(cells[index], out var defect);
            if (defect is not null)
            {
                context.Log.Report(defect, here.At(column), Quoting.Of(text));
                isGood = false;
            }
            else if (text.Length > context.Limits.MaxFieldLength)
            {
                context.Log.Report(TableDefects.FieldTooLong, here.At(column), Text(text.Length), Text(context.Limits.MaxFieldLength));
                isGood = false;
            }
            else if (text.Length > 0)
            {
                fields[column] = text;
            }
        }

        return isGood;
    }
}
