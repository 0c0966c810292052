using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;

namespace ElJournal.Import.Tests.Tables;

public sealed class EncodingTests
{
    private const string Text = "lesson,journal,date,topic\nУ1,Ж1,2023-09-04,Ёлка «№ 1» — школьная";
    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    [Fact]
    public void Import_Utf8_IsReadWithoutWord() => AssertRead(Encoding.UTF8.GetBytes(Text));

    [Fact]
    public void Import_Utf8WithMark_IsReadWithoutWord() => AssertRead([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]);

    [Fact]
    public void Import_Windows1251_IsReadAndTold() =>
        AssertRead(Windows1251.GetBytes(Text), "lessons.csv: ELJ-N201: Файл не в UTF-8: прочитан как Windows-1251.");

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32", false)]
    public void Import_WideEncoding_IsRefused(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(
            ["lessons.csv: ELJ-D205: Файл в кодировке UTF-16 или UTF-32 («Юникод» в Excel и Блокноте). Сохраните его в UTF-8 (в Excel — «CSV UTF-8»)."],
            TableFixture.Errors(Import([.. withMark ? encoding.Preamble : [], .. encoding.GetBytes(Text)])));
    }

    [Fact]
    public void Import_NulByte_IsRefused() => Assert.Equal(
        ["lessons.csv: ELJ-D206: В файле есть нулевые байты: это не текст или файл повреждён. Выгрузите файл заново."],
        TableFixture.Errors(Import([.. Encoding.UTF8.GetBytes(Text), 0])));

    [Fact]
    public void Import_ByteThatWindows1251Lacks_IsRefusedWithItsLine() => Assert.Equal(
        ["lessons.csv:2: ELJ-D207: Кодировка не распознана: это не UTF-8, а байта 0x98 нет в Windows-1251. Сохраните файл в UTF-8 (в Excel — «CSV UTF-8»)."],
        TableFixture.Errors(Import([.. Windows1251.GetBytes(Text), 0x98])));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Import_CutUtf8_IsNotTakenForWindows1251(bool withMark)
    {
        byte[] bytes = [.. withMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(Text + "я")];

        Assert.Equal(
            ["lessons.csv:2: ELJ-D208: Файл в UTF-8 повреждён: встретились недопустимые байты. Выгрузите файл заново: возможно, он передан не полностью."],
            TableFixture.Errors(Import(bytes[..^1])));
    }

    [Fact]
    public void Import_BadEncodingOfOneSheet_HidesNoDefectOfAnother()
    {
        using var folder = new TempFolder();
        folder.Write("school.csv", TableFixture.School);
        folder.Write("lessons.csv", [.. Encoding.UTF8.GetBytes(Text), 0]);
        folder.Write("calendar.csv", "date,kind\n2023-13-01,off");

        Assert.Equal(["ELJ-D242", "ELJ-D206"], TableImporter.Import(folder.Path).Defects.Select(d => d.Code.Id));
    }

    private static void AssertRead(byte[] bytes, params string[] log)
    {
        var imported = TableFixture.Good(Import(bytes));

        var lesson = Assert.Single(TableFixture.Lessons(imported.Record)).Current;
        Assert.Equal("Ёлка «№ 1» — школьная", lesson.Topic);
        Assert.Equal("У1", lesson.Lesson.Value);
        Assert.Equal(log, imported.Log.Where(n => n.Code == TableNotices.Windows1251).Select(n => n.Describe()));
    }

    private static Result<ImportedRecord> Import(byte[] lessons)
    {
        using var folder = new TempFolder();
        folder.Write("school.csv", TableFixture.School);
        folder.Write("lessons.csv", lessons);
        return TableImporter.Import(folder.Path);
    }
}
