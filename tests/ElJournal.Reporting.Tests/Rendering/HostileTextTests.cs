using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Tests.Reports;
using MiniExcelLibs;
using NodaTime;

namespace ElJournal.Reporting.Tests.Rendering;

/// <summary>What people type stays text in every form.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Texts { get; } =
    [
        "<script>alert(1)</script>",
        "</td></tr></table><img src=x onerror=alert(1)>",
        "=HYPERLINK(\"http://example.test\";\"нажми\")",
        "+7 900 000-00-00",
        "-1+2",
        "@SUM(A1)",
        "кавычки \" и ' и ;",
        "первая строка\nвторая строка",
        "справа \u202Eналево\u202C \u200F\u200E",
        "_x0041_ и \u0001",
        "&amp; уже сущность",
        "смайл \U0001F600, половина \uD83D",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Html_AnyText_IsNoMarkup(string text)
    {
        var html = Of(text).ToText(ReportFormat.Html);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains($"<td>{HtmlReport.Encode(text)}</td>", html, StringComparison.Ordinal);
        Assert.Single(html.Split("</table>")[1..]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Xlsx_AnyText_IsReadBackAsItWas(string text)
    {
        using var stream = new MemoryStream(Of(text).ToBytes(ReportFormat.Xlsx));
        var row = (IDictionary<string, object?>)stream.Query(useHeaderRow: true, sheetName: "Таблица").First();

        Assert.Equal(text, row["Текст"]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Xlsx_AnyText_IsAValidWorkbookWithoutAFormula(string text)
    {
        using var stream = new MemoryStream(Of(text).ToBytes(ReportFormat.Xlsx));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(workbook));
        Assert.All(workbook.WorkbookPart!.WorksheetParts, sheet => Assert.Empty(sheet.Worksheet!.Descendants<CellFormula>()));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Csv_AnyText_IsOneCellAndNoFormula(string text)
    {
        var csv = Of(text).ToText(ReportFormat.Csv);
        var body = csv["\uFEFFТекст;Число;День\r\n".Length..];
        var cell = body[..body.LastIndexOf(";1234,5;", StringComparison.Ordinal)];
        var value = cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;

        Assert.StartsWith("\uFEFFТекст;Число;День\r\n", csv, StringComparison.Ordinal);
        Assert.DoesNotMatch("^[=+@-]", value);
        Assert.Equal(text.Replace('\uD83D', '\uFFFD').Replace("\uFFFD\uDE00", "\U0001F600", StringComparison.Ordinal), value.TrimStart('\''));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Json_AnyText_IsReadBackAsItWas(string text)
    {
        var row = Assert.Single(Of(text).ToJson().Rows("main"));

        Assert.Equal(new string([.. text.EnumerateRunes().SelectMany(r => r.ToString())]), row.Text("text"));
    }

    private static ReportDocument Of(string text) => new(new ReportBody
    {
        Facts = [new FactLine("fact", "Сведение", text)],
        Warnings = [text],
        Blocks =
        [
            new TableLayout<string>("main")
                .Text("text", "Текст", static t => t)
                .Number("number", "Число", static _ => Domain.Marks.ExactFraction.Of(2469, 2), 1)
                .Date("day", "День", static _ => new LocalDate(2023, 9, 1))
                .Of([text]),
            new DocumentBlock.Notes([text]),
        ],
    })
    {
        Report = "hostile",
        Title = "Проба",
        Clauses = [],
        School = text,
        AsOf = NodaConstants.UnixEpoch,
        AsOfLocal = new LocalDateTime(1970, 1, 1, 3, 0),
    };
}
