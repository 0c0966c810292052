using System.Buffers.Binary;
using System.IO.Compression;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

/// <summary>The sheets of the contract in one workbook.</summary>
public sealed class WorkbookTests
{
    private static readonly string School = XlsxFixture.Row(1, "id", "time_zone", "week_days") + XlsxFixture.Row(2, "shkola", "Europe/Moscow", "5");
    private static readonly string Lessons = XlsxFixture.Row(1, "lesson", "journal", "date") + XlsxFixture.Row(2, "L1", "J1", "2023-09-04");

    [Fact]
    public void Import_SampleAsAWorkbook_IsTheSameRecord()
    {
        var folder = Repository.Sample("table-five-lessons");

        var ofFolder = TableFixture.Good(TableImporter.Import(folder)).Record;
        var ofWorkbook = TableFixture.Good(XlsxFixture.Import(XlsxFixture.OfFolder(folder))).Record;

        Assert.Equal(RecordDigest.Of(ofFolder), RecordDigest.Of(ofWorkbook));
    }

    [Fact]
    public void Import_TypedCells_AreReadAsWhatTheyShow()
    {
        var day = new LocalDate(2023, 9, 4);
        var record = TableFixture.Good(XlsxFixture.Import(XlsxFixture.Save(
        [
            ("school", [["id", "time_zone", "week_days", "extracted_at"], ["shkola", "Europe/Moscow", 5, new LocalDateTime(2023, 10, 1, 12, 30, 15).ToDateTimeUnspecified()]]),
            ("classes", [["class", "year", "marked"], ["7А", 7, true]]),
            ("pupils", [["pupil", "class", "from"], [15, "7А", day.ToDateTimeUnspecified()]]),
            ("Lessons ", [["lesson", "journal", "date", "start", "end"], ["L1", "J1", day.ToDateTimeUnspecified(), TimeSpan.FromMinutes(510), "09:15"]]),
            ("assessments", [["assessment", "journal", "lesson", "weight"], [1.5, "J1", "L1", 1.5]]),
            ("marks", [["assessment", "pupil", "mark"], [1.5, 15, 4.5]]),
            ("Заметки", [["что угодно"]]),
        ])));

        var lesson = Assert.Single(TableFixture.Lessons(record.Record)).Current;
        var assessment = Assert.Single(record.Record.Journals.SelectMany(j => j.Assessments));
        Assert.Equal(TableFixture.Utc(2023, 10, 1, 9, 30) + Duration.FromSeconds(15), record.Record.Register.ExtractedAt);
        Assert.Equal((day, new LocalTime(8, 30), new LocalTime(9, 15)), (lesson.Date, lesson.Start!.Value, lesson.End!.Value));
        Assert.Equal(day, Assert.Single(record.Record.Register.Enrolments).Span.From);
        Assert.Equal((150, "1.5"), (assessment.Assessment.Weight?.Hundredths, assessment.Assessment.Id.Value));
        Assert.Equal(("15", "4.5"), (Assert.Single(assessment.Marks).Pupil.Value, Assert.IsType<Cell.MarkCell>(assessment.Marks[0].Cell).Mark.ToString()));
        Assert.Contains("школа.xlsx: ELJ-N214: Лист «Заметки» неизвестен и пропущен.", record.Log.Select(n => n.Describe()));
    }

    [Fact]
    public void Import_Defects_NameSheetRowAndColumn()
    {
        var errors = Errors(("school", School), ("lessons", Lessons + XlsxFixture.Row(5, "L2", "J1", "вчера") + XlsxFixture.Row(6, "L3", "J1", "#N/A") + XlsxFixture.Row(7, "", "J1", "", "лишнее")
            + "<row r=\"9\"><c r=\"A9\"><v>12345678901234567</v></c></row>"));

        Assert.Collection(
            errors,
            e => Assert.StartsWith("школа.xlsx[lessons]:5:date: ELJ-D242: «вчера»", e, StringComparison.Ordinal),
            e => Assert.StartsWith("школа.xlsx[lessons]:6:date: ELJ-D269: В ячейке ошибка формулы #N/A.", e, StringComparison.Ordinal),
            e => Assert.StartsWith("школа.xlsx[lessons]:7: ELJ-D219: Полей 4, а столбцов 3.", e, StringComparison.Ordinal),
            e => Assert.StartsWith("школа.xlsx[lessons]:9:lesson: ELJ-D270: Число 1", e, StringComparison.Ordinal));
    }

    [Fact]
    public void Import_SheetTwice_IsRefused() => Assert.Equal(
        ["школа.xlsx[LESSONS]: ELJ-D213: Тот же лист уже есть в файле «школа.xlsx[lessons]». Оставьте один файл."],
        Errors(("lessons", Lessons), ("LESSONS", Lessons)));

    [Theory]
    [InlineData("<row r=\"2\"/><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")]
    [InlineData("<row r=\"99999999999\"/>")]
    public void Import_RowsAndCellsOutOfOrder_AreRefused(string rows) =>
        Assert.StartsWith("школа.xlsx[lessons]: ELJ-D267", Assert.Single(Errors(("lessons", rows))), StringComparison.Ordinal);

    [Fact]
    public void Import_TwoCellsFarApart_AreRefusedBeforeTheGapIsFilled() => Assert.StartsWith(
        "школа.xlsx[lessons]: ELJ-D268: Занятая часть листа — 1048576 строк на 16384 столбцов: ячеек вместе с пустыми больше 16000000.",
        Assert.Single(Errors(("lessons", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("../xl/evil.xml", "имя ведёт наружу")]
    [InlineData("xl\\evil.xml", "имя ведёт наружу")]
    [InlineData("C:/evil.xml", "имя ведёт наружу")]
    [InlineData("xl/Workbook.xml", "имя повторено")]
    public void Import_HostilePart_IsRefusedWithAReason(string name, string reason) => Assert.StartsWith(
        $"школа.xlsx: ELJ-D262: Часть книги «{name}» недопустима: {reason}.",
        Assert.Single(TableFixture.Errors(XlsxFixture.Import(XlsxFixture.Zip([.. XlsxFixture.Parts(("lessons", Lessons)), (name, "")])))),
        StringComparison.Ordinal);

    [Fact]
    public void Import_SymbolicLink_IsRefused()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("xl/workbook.xml").ExternalAttributes = unchecked((int)0xA1FF0000);
        }

        Assert.Contains("символическая ссылка", Assert.Single(TableFixture.Errors(XlsxFixture.Import(memory.ToArray()))), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_BombThatOwnsUpToItsSize_IsRefusedUnopened()
    {
        var limits = new TableLimits { MaxUnpackedBytes = 100_000 };

        var error = Assert.Single(TableFixture.Errors(XlsxFixture.Import(XlsxFixture.Zip(("xl/workbook.xml", new string(' ', 1_000_000))), limits)));

        Assert.StartsWith("школа.xlsx: ELJ-D263: Книга после распаковки слишком велика: частей 1, байт 1000000 при пределах 2000 и 100000.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_BombThatHidesItsSize_YieldsNoMoreThanItStates()
    {
        var bomb = XlsxFixture.Zip(("xl/workbook.xml", "<workbook>" + new string(' ', 50_000_000) + "</workbook>"));
        Understate(bomb, 1000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = Assert.Single(TableFixture.Errors(XlsxFixture.Import(bomb)));

        Assert.StartsWith("школа.xlsx: ELJ-D264: Часть книги «xl/workbook.xml» повреждена", error, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5_000_000);
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">]><workbook>&a;</workbook>")]
    [InlineData("<workbook>")]
    [InlineData("")]
    public void Import_BrokenIndex_IsRefused(string workbook) =>
        Assert.StartsWith("школа.xlsx: ELJ-D264", Assert.Single(TableFixture.Errors(XlsxFixture.Import(XlsxFixture.Zip(("xl/workbook.xml", workbook))))), StringComparison.Ordinal);

    [Fact]
    public void Import_DaysFrom1904_AreRefused()
    {
        var parts = XlsxFixture.Parts(("lessons", Lessons)).Select(p => (p.Name, p.Text.Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal)));

        Assert.StartsWith("школа.xlsx: ELJ-D265", Assert.Single(TableFixture.Errors(XlsxFixture.Import(XlsxFixture.Zip([.. parts])))), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_WorkbookOfOtherSheets_ListsThoseThatAreRead() =>
        Assert.StartsWith("школа.xlsx: ELJ-D266: В книге нет ни одного листа из тех, что читаются. Назовите листы латиницей: school, staff,", Assert.Single(Errors(("Лист1", Lessons))), StringComparison.Ordinal);

    [Theory]
    [InlineData("PK")]
    [InlineData("not a ZIP at all")]
    public void Import_NoZip_IsRefused(string text) =>
        Assert.StartsWith("школа.xlsx: ELJ-D261", Assert.Single(TableFixture.Errors(XlsxFixture.Import(System.Text.Encoding.UTF8.GetBytes(text)))), StringComparison.Ordinal);

    [Fact]
    public void Import_EmptySheet_LacksItsHeader() =>
        Assert.StartsWith("школа.xlsx[lessons]: ELJ-D214", Assert.Single(Errors(("school", School), ("lessons", ""))), StringComparison.Ordinal);

    /// <summary>Writes another unpacked size into every header of a ZIP.</summary>
    private static void Understate(byte[] zip, uint size)
    {
        for (var at = 0; at < zip.Length - 4; at++)
        {
            var field = BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at)) switch { 0x04034b50 => 22, 0x02014b50 => 24, _ => 0 };
            if (field > 0)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at + field), size);
            }
        }
    }

    private static string[] Errors(params (string Name, string Rows)[] sheets) => TableFixture.Errors(XlsxFixture.Import(XlsxFixture.Pack(sheets)));
}
