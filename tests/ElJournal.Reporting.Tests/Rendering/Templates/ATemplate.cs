using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ElJournal.Reporting.Tests.Rendering.Templates;

/// <summary>A template as an office saves it: shared strings, and styles for cells that have a format.</summary>
internal sealed class ATemplate
{
    private const uint FirstFormat = 164;

    private readonly string[][] rows;
    private readonly List<(string Cell, string Format)> formats = [];

    private ATemplate(string[][] rows) => this.rows = rows;

    internal static ATemplate With(params string[][] rows) => new(rows);

    internal ATemplate Formatted(string cell, string format)
    {
        formats.Add((cell, format));
        return this;
    }

    internal byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>("rId1");
            var texts = rows.SelectMany(r => r).Distinct(StringComparer.Ordinal).ToList();
            workbook.AddNewPart<SharedStringTablePart>("rId2").SharedStringTable = new SharedStringTable(texts.Select(t => new SharedStringItem(new Text(t))));
            workbook.AddNewPart<WorkbookStylesPart>("rId3").Stylesheet = Styles();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select((row, i) => new Row(row.Select((text, c) => CellOf($"{(char)('A' + c)}{i + 1}", texts.IndexOf(text)))) { RowIndex = (uint)i + 1 })));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = "rId1", SheetId = 1, Name = "Лист1" }));
        }

        return stream.ToArray();
    }

    private Cell CellOf(string address, int text) => new(new CellValue(text))
    {
        CellReference = address,
        DataType = CellValues.SharedString,
        StyleIndex = (uint)(formats.FindIndex(f => f.Cell == address) + 1),
    };

    private Stylesheet Styles() => new(
        new NumberingFormats(formats.Select((f, i) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)i, FormatCode = f.Format })),
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([new CellFormat(), .. formats.Select((_, i) => new CellFormat { NumberFormatId = FirstFormat + (uint)i, ApplyNumberFormat = true })]));
}
