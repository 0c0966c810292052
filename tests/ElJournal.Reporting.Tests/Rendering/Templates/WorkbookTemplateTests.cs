using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ElJournal.Domain.Marks;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering.Templates;
using ElJournal.Reporting.Reports;
using ElJournal.Reporting.Tests.Reports;
using ElJournal.Reporting.Tests.Support;
using MiniExcelLibs;
using NodaTime;

namespace ElJournal.Reporting.Tests.Rendering.Templates;

public sealed class WorkbookTemplateTests
{
    private static readonly string[] Hostile = ["$=HYPERLINK(\"http://example.test\")", "=1+1", "{{title}}", "@group", "<b>&amp;</b>", "_x0041_", "а\u0001б", "\uD83D", "две\nстроки", "  с краю "];

    [Fact]
    public void Write_HeaderAndRows_StandWhereTheSchoolPutThem()
    {
        var template = ATemplate.With(["{{title}}: {{school}}, {{fact:class}}"], ["{{warnings.text}}"], ["{{main:name}}", "{{main:number}}"], ["{{main.name}}", "{{main.number}}"], ["конец", "{{digest}}"]);
        var document = Of(["Внимание!"], ("а", ExactFraction.Of(2, 3), new LocalDate(2024, 2, 29)), ("б", null, null));

        Assert.Equal(
            ["Проба: Школа, 7А", "Внимание!", "Что|Число", "а|0.67", "б", $"конец|{document.Digest}"],
            Lines(Fill(template, document)));
    }

    [Fact]
    public void Write_CellsWithAFormatOfTheSchool_GetNumbersAndDatesInFull()
    {
        var template = ATemplate.With(["{{warnings.text}}"], ["{{main.number}}", "{{main.day}}", "до {{main.day}}: {{main.number}}"]).Formatted("A2", "0.0000").Formatted("B2", "dd/mm/yyyy");
        var filled = Fill(template, Of([], ("а", ExactFraction.Of(2, 3), new LocalDate(2024, 2, 29))));

        Assert.Equal(["0.666666667|02/29/2024 00:00:00|до 29.02.2024: 0,67"], Lines(filled));
    }

    [Fact]
    public void Write_DateInACellWithoutFormat_IsWhatAReaderWouldSee()
    {
        var filled = Fill(ATemplate.With(["{{warnings.text}}"], ["{{main.day}}"]), Of([], ("а", null, new LocalDate(2024, 2, 29))));

        Assert.Equal(["29.02.2024"], Lines(filled));
    }

    [Fact]
    public void Write_FirstRowEmpty_LaterNumbersAreStillNumbers()
    {
        using var stream = new MemoryStream(Fill(ATemplate.With(["{{warnings.text}}"], ["{{main.name}}", "{{main.number}}"]), Of([], ("а", null, null), ("б", ExactFraction.Of(5, 1), null))));

        Assert.Equal(5d, ((IDictionary<string, object?>)stream.Query().Last())["B"]);
    }

    [Fact]
    public void Write_HostileTexts_StayTexts()
    {
        var document = Of([.. Hostile], [.. Hostile.Select(text => (text, (ExactFraction?)null, (LocalDate?)null))]);
        var filled = Fill(ATemplate.With(["{{warnings.text}}"], ["{{main.name}}"]), document);

        Assert.Equal([.. Enumerable.Repeat(Hostile, 2).SelectMany(t => t).Select(t => t.Replace('\u0001', '\uFFFD').Replace('\uD83D', '\uFFFD'))], Lines(filled));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(filled), isEditable: false);
        Assert.All(workbook.WorkbookPart!.WorksheetParts, sheet => Assert.Empty(sheet.Worksheet!.Descendants<CellFormula>()));
    }

    [Fact]
    public void Write_TextLongerThanACell_IsCutAtWhatItHolds()
    {
        var filled = Fill(ATemplate.With(["{{warnings.text}}"], ["Кто: {{main.name}}"]), Of([], (new string('я', 40_000), null, null)));

        Assert.Equal(["Кто: " + new string('я', 32_762)], Lines(filled));
    }

    [Fact]
    public void Write_SameReportAndTemplate_IsTheSameBytesAndValid()
    {
        var template = Template(ATemplate.With(["{{title}}"], ["{{warnings.text}}"], ["{{marks.pupil}}", "{{marks.period}}", "{{marks.subject1}}", "{{marks.subject99}}"]));
        var document = DemoInput.Make(ReportCatalog.Find("summary-statement").Value);

        var filled = Fill(template, document);

        Assert.Equal(filled, Fill(template, document));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(filled), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(workbook).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [OfficeFact]
    public void Write_FilledTemplate_IsConvertedByLibreOffice()
    {
        var filled = Fill(ATemplate.With(["{{title}}"], ["{{warnings.text}}"], ["{{main.name}}"]), Of([], [.. Hostile.Select(text => (text, (ExactFraction?)null, (LocalDate?)null))]));

        Assert.Equal(["filled"], LibreOffice.ToPdf(new Dictionary<string, byte[]> { ["filled"] = filled }).Keys);
    }

    [Fact]
    public void Check_EverythingWrong_IsToldAtOnceWithItsCell()
    {
        var template = Template(ATemplate.With(["{{tytle}}"], ["{{main.nаme}}", "{{main.number}}", "{{notes.text}}"]));

        Assert.Equal(
            [
                "шаблон.xlsx:1:Лист1!A: ELJ-D905: Подстановки «{{tytle}}» у этого отчёта нет. Есть: title, school, asOf, clauses, digest, fact:class, warnings.text, notes.text, main.name. Все названия — в docs/reports.md.",
                "шаблон.xlsx:2:Лист1!A: ELJ-D905: Подстановки «{{main.nаme}}» у этого отчёта нет. Есть: main.name, main.number, main.day. Все названия — в docs/reports.md.",
                "шаблон.xlsx:2:Лист1!A: ELJ-D906: В одной строке шаблона подстановки нескольких таблиц: main, notes. Разнесите их по разным строкам: строка повторяется для одной таблицы.",
                "шаблон.xlsx: ELJ-D907: В шаблоне нет места для предупреждений отчёта (например, что ведомость предварительная). Добавьте строку с подстановкой {{warnings.text}}: без предупреждений она исчезает.",
            ],
            template.Check(Of([], ("а", null, null))).Select(d => d.Describe()));
    }

    [Theory]
    [InlineData("main")]
    [InlineData("main.")]
    [InlineData("")]
    [InlineData("7")]
    public void Check_NameThatIsNoValue_IsADefect(string name)
    {
        var defects = Template(ATemplate.With(["{{warnings.text}}"], [$"{{{{{name}}}}}"])).Check(Of([], ("а", null, null)));

        Assert.Equal(ReportDefects.UnknownPlaceholder, Assert.Single(defects).Code);
    }

    [Fact]
    public void Check_MoreNumberedColumnsThanTheReportHas_IsNoDefect()
    {
        var document = DemoInput.Make(ReportCatalog.Find("summary-statement").Value);

        Assert.Empty(Template(ATemplate.With(["{{warnings.text}}"], ["{{marks:subject40}}"], ["{{marks.subject40}}"])).Check(document));
    }

    [Theory]
    [InlineData("просто текст")]
    [InlineData("")]
    public void Read_NoWorkbook_IsRefused(string content)
    {
        var defect = Assert.Single(WorkbookTemplate.Read(Encoding.UTF8.GetBytes(content), "шаблон.xlsx").Defects);

        Assert.Equal("шаблон.xlsx: ELJ-D904: Это не книга Excel. Сохраните шаблон в виде .xlsx (не .xls и не .ods).", defect.Describe());
    }

    private static WorkbookTemplate Template(ATemplate template) => WorkbookTemplate.Read(template.ToBytes(), "шаблон.xlsx").Value;

    private static byte[] Fill(ATemplate template, ReportDocument document) => Fill(Template(template), document);

    private static byte[] Fill(WorkbookTemplate template, ReportDocument document)
    {
        using var stream = new MemoryStream();
        Assert.Empty(template.Check(document).Select(d => d.Describe()));
        template.Write(document, stream);
        return stream.ToArray();
    }

    private static IEnumerable<string> Lines(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        return [.. stream.Query().Cast<IDictionary<string, object?>>()
            .Select(row => string.Join('|', row.Values.Where(v => v is not null).Select(v => Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture))))
            .Where(line => line.Length > 0)];
    }

    private static ReportDocument Of(ImmutableArray<string> warnings, params (string Name, ExactFraction? Number, LocalDate? Day)[] rows) => new(new ReportBody
    {
        Facts = [new FactLine("class", "Класс", "7А")],
        Warnings = warnings,
        Blocks =
        [
            new TableLayout<(string Name, ExactFraction? Number, LocalDate? Day)>("main")
                .Key("name", "Что", static r => r.Name)
                .Number("number", "Число", static r => r.Number, 2)
                .Date("day", "День", static r => r.Day)
                .Of(rows),
        ],
    })
    {
        Report = "template",
        Title = "Проба",
        Clauses = [],
        School = "Школа",
        AsOf = NodaConstants.UnixEpoch,
        AsOfLocal = new LocalDateTime(1970, 1, 1, 3, 0),
    };
}
