using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ElJournal.Domain.Marks;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Reporting.Tests.Reports;
using MiniExcelLibs;
using NodaTime;

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
        var sheets = workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().ToList();
        var worksheet = ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheets[1].Id!)).Worksheet!;
        var pane = worksheet.Descendants<Pane>().Single();

        Assert.Equal(["Отчёт", "Итоги 2023 2024"], sheets.Select(s => s.Name?.Value));
        Assert.Equal((1d, 1d, "B2"), (pane.HorizontalSplit!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
        Assert.Equal("'Итоги 2023 2024'!$1:$1", workbook.WorkbookPart.Workbook!.Descendants<DefinedName>().Single().Text);
        Assert.Equal([22d, 11d, 13d, 18d], worksheet.Descendants<Column>().Select(c => c.Width!.Value));
    }

    private static ReportDocument Of((string Name, ExactFraction Number, LocalDate Day, LocalDateTime Moment) row) => new(new ReportBody
    {
        Blocks =
        [
            new TableLayout<(string Name, ExactFraction Number, LocalDate Day, LocalDateTime Moment)>("main", "Итоги [2023/2024]")
                .Key("name", "Что", static r => r.Name, 20)
                .Number("number", "Число", static r => r.Number, 2)
                .Date("day", "День", static r => r.Day)
                .Moment("moment", "Момент", static r => r.Moment)
                .Of([row]),
        ],
    })
    {
        Report = "sheet",
        Title = "Проба",
        Clauses = [],
        School = "Школа",
        AsOf = NodaConstants.UnixEpoch,
        AsOfLocal = new LocalDateTime(1970, 1, 1, 3, 0),
    };
}
