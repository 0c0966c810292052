using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ElJournal.Domain.Marks;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Reporting.Tests.Reports;
using ElJournal.Reporting.Tests.Support;
using MiniExcelLibs;
using NodaTime;
using TableColumn = ElJournal.Reporting.Layout.TableColumn;

namespace ElJournal.Reporting.Tests.Rendering;

public sealed class XlsxTests
{
    [Theory]
    [MemberData(nameof(ReportCatalogTests.Ids), MemberType = typeof(ReportCatalogTests))]
    public void Workbook_OfEveryReport_IsValid(string id)
    {
        using var stream = new MemoryStream(DemoInput.Make(ReportCatalog.Find(id).Value).ToBytes(ReportFormat.Xlsx));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(workbook);

        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Cells_NumbersAndDates_AreReal()
    {
        using var stream = new MemoryStream(Of(("итог", ExactFraction.Of(1, 3), new LocalDate(2024, 2, 29), new LocalDateTime(2024, 2, 29, 23, 59, 59))).ToBytes(ReportFormat.Xlsx));
        var row = (IDictionary<string, object?>)stream.Query(useHeaderRow: true, sheetName: "Итоги 2023 2024").Single();

        Assert.Equal("итог", row["Что"]);
        Assert.Equal(0.333333333, Assert.IsType<double>(row["Число"]), 9);
        Assert.Equal(new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Unspecified), row["День"]);
        Assert.Equal(new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Unspecified), Assert.IsType<DateTime>(row["Момент"]), TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public void Sheet_Headings_StayInSightAndArePrintedOnEveryPage()
    {
        using var stream = new MemoryStream(Of(("итог", ExactFraction.Zero, new LocalDate(2024, 2, 29), default)).ToBytes(ReportFormat.Xlsx));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheets = workbook.WorkbookPart!.Workbook!.Descendants<Sheet>();
        var worksheet = SheetOf(workbook, 1);
        var pane = worksheet.Descendants<Pane>().Single();

        Assert.Equal(["Отчёт", "Итоги 2023 2024"], sheets.Select(s => s.Name?.Value));
        Assert.Equal((1d, 1d, "B2"), (pane.HorizontalSplit!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
        Assert.Equal(["'Отчёт'!$A:$A,'Отчёт'!$1:$1", "'Итоги 2023 2024'!$A:$A,'Итоги 2023 2024'!$1:$1"], workbook.WorkbookPart.Workbook!.Descendants<DefinedName>().Select(n => n.Text));
        Assert.Equal([22d, 11d, 13d, 18d], worksheet.Descendants<Column>().Select(c => Math.Floor(c.Width!.Value)));
        Assert.Equal((9u, true), (worksheet.Descendants<PageSetup>().Single().PaperSize!.Value, worksheet.Descendants<PageSetupProperties>().Single().FitToPage!.Value));
    }

    [Fact]
    public void Cells_EachKindOfValue_HasItsFormat()
    {
        using var stream = new MemoryStream(Of(("итог", ExactFraction.Of(1, 3), new LocalDate(2024, 2, 29), default)).ToBytes(ReportFormat.Xlsx));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        var cells = SheetOf(workbook, 1).Descendants<Row>().Last().Elements<Cell>();

        Assert.Equal([null, "#,##0.00", @"dd\.mm\.yyyy", @"dd\.mm\.yyyy\ hh:mm"], cells.Select(c => FormatOf(workbook, c)));
    }

    [Fact]
    public void Cells_NumbersOfDifferentDigits_AreRoundedToWhatIsSeen()
    {
        var document = Of(
            [
                new TableLayout<(long Number, int Digits)>("main", "Числа")
                    .Cell(new TableColumn("number", "Число", 9), static r => TableCell.Of(ExactFraction.Of(r.Number, 3), r.Digits))
                    .Of([(2, 1), (5, 2), (6, 0)]),
            ]);
        using var stream = new MemoryStream(document.ToBytes(ReportFormat.Xlsx));

        Assert.Equal([0.7, 1.67, 2d], stream.Query(useHeaderRow: true, sheetName: "Числа").Select(r => ((IDictionary<string, object?>)r)["Число"]));
    }

    [Theory]
    [InlineData(32_767, 32_767)]
    [InlineData(32_768, 32_767)]
    [InlineData(32_766, 32_766)]
    public void Cut_TextOfSoManyLetters_LeavesWhatACellHolds(int length, int left) => Assert.Equal(new string('я', left), XlsxText.Cut(new string('я', length)));

    [Fact]
    public void Cut_WhereACharacterOfTwoWouldBeTorn_LeavesItOut() => Assert.Equal(new string('я', 32_766), XlsxText.Cut(new string('я', 32_766) + "\U0001F600"));

    [Fact]
    public void Headings_OfNarrowColumns_StandUpright()
    {
        var document = Of(
            [
                new TableLayout<int>("main", "Оценки")
                    .Key("name", "Кто", static _ => "п-1")
                    .Cell(new TableColumn("subject", "Литература", 4) { IsUpright = true }, static n => TableCell.Of(n))
                    .Count("count", "Число", static n => n)
                    .Of([5]),
            ]);
        using var stream = new MemoryStream(document.ToBytes(ReportFormat.Xlsx));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Equal(
            [0u, 90u, 0u],
            SheetOf(workbook, 1).Descendants<Row>().First().Elements<Cell>().Select(c => StyleOf(workbook, c).Alignment?.TextRotation?.Value ?? 0));
    }

    [Fact]
    public void Table_WithoutRows_SaysSo()
    {
        var document = Of([new TableLayout<int>("main", "Пусто").Key("name", "Кто", static _ => "").Count("count", "Число", static n => n).Of([])]);
        using var stream = new MemoryStream(document.ToBytes(ReportFormat.Xlsx));
        var row = (IDictionary<string, object?>)stream.Query(useHeaderRow: true, sheetName: "Пусто").Single();

        Assert.Equal(("Записей нет.", null), (row["Кто"], row["Число"]));
    }

    [Fact]
    public void Workbook_OfTheSameReport_IsTheSameBytesAndTellsNoHour()
    {
        var report = ReportCatalog.Find("summary-statement").Value;
        var workbook = DemoInput.Make(report).ToBytes(ReportFormat.Xlsx);

        Assert.Equal(workbook, DemoInput.Make(report).ToBytes(ReportFormat.Xlsx));
        using var zip = new ZipArchive(new MemoryStream(workbook));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    [OfficeFact]
    public void Workbooks_OfAllReports_AreConvertedByLibreOffice()
    {
        var workbooks = ReportCatalog.All.ToDictionary(r => r.Id, r => DemoInput.Make(r).ToBytes(ReportFormat.Xlsx));

        var converted = LibreOffice.ToPdf(workbooks);

        Assert.Equal(workbooks.Keys.Order(StringComparer.Ordinal), converted.Keys.Order(StringComparer.Ordinal));
        Assert.All(converted, c => Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(c.Value), StringComparison.Ordinal));
    }

    private static Worksheet SheetOf(SpreadsheetDocument workbook, int number)
    {
        var sheet = workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().ElementAt(number);
        return ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!;
    }

    private static CellFormat StyleOf(SpreadsheetDocument workbook, Cell cell) =>
        workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static string? FormatOf(SpreadsheetDocument workbook, Cell cell) =>
        workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<NumberingFormat>()
            .SingleOrDefault(f => f.NumberFormatId!.Value == StyleOf(workbook, cell).NumberFormatId!.Value)?.FormatCode;

    private static ReportDocument Of((string Name, ExactFraction Number, LocalDate Day, LocalDateTime Moment) row) => Of(
        [
            new TableLayout<(string Name, ExactFraction Number, LocalDate Day, LocalDateTime Moment)>("main", "Итоги [2023/2024]")
                .Key("name", "Что", static r => r.Name, 20)
                .Number("number", "Число", static r => r.Number, 2)
                .Date("day", "День", static r => r.Day)
                .Moment("moment", "Момент", static r => r.Moment)
                .Of([row]),
        ]);

    private static ReportDocument Of(ImmutableArray<DocumentBlock> blocks) => new(new ReportBody { Blocks = blocks })
    {
        Report = "sheet",
        Title = "Проба",
        Clauses = [],
        School = "Школа",
        AsOf = NodaConstants.UnixEpoch,
        AsOfLocal = new LocalDateTime(1970, 1, 1, 3, 0),
    };
}
