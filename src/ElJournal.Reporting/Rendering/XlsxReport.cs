using System.Collections.Immutable;
using System.Drawing;
using ElJournal.Reporting.Layout;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace ElJournal.Reporting.Rendering;

/// <summary>Writes a report as a workbook: a sheet that says what it is, and a sheet for each table.</summary>
internal static class XlsxReport
{
    internal static void Write(ReportDocument document, Stream stream)
    {
        var sheets = XlsxSheets.Of(document);
        ImmutableArray<XlsxColumn>[] columns = [.. sheets.Select((sheet, i) => XlsxColumn.Of(sheet, i).ToImmutableArray())];
        var content = new Dictionary<string, object>(StringComparer.Ordinal);
        for (var i = 0; i < sheets.Length; i++)
        {
            content.Add(sheets[i].Name, Rows(sheets[i], columns[i]));
        }

        using var written = new MemoryStream();
        written.SaveAs(content, printHeader: true, configuration: Configuration(columns.SelectMany(c => c)));
        ZipRepack.Write(written, stream, new XlsxFinish(sheets, document.Body.IsLandscape).Edit);
    }

    private static IEnumerable<IDictionary<string, object?>> Rows(XlsxSheet sheet, ImmutableArray<XlsxColumn> columns)
    {
        foreach (var row in sheet.Rows)
        {
            var values = new Dictionary<string, object?>(columns.Length, StringComparer.Ordinal);
            for (var i = 0; i < columns.Length; i++)
            {
                values.Add(columns[i].Key, columns[i].ValueOf(row.Cells[i]));
            }

            yield return values;
        }
    }

    private static OpenXmlConfiguration Configuration(IEnumerable<XlsxColumn> columns) => new()
    {
        AutoFilter = false,
        FreezeRowCount = 1,
        FreezeColumnCount = 1,
        DynamicColumns = [.. columns.Select(c => new DynamicExcelColumn(c.Key)
        {
            Name = c.Column.PlainHeading,
            Width = XlsxColumn.WidthOf(c.Column),
            Format = c.Format,
        })],
        StyleOptions = new OpenXmlStyleOptions
        {
            WrapCellContents = true,
            VerticalAlignment = VerticalCellAlignment.Top,
            HeaderStyle = new OpenXmlHeaderStyle { WrapText = true, BackgroundColor = Color.FromArgb(0x3B, 0x5B, 0x7D) },
        },
    };
}
