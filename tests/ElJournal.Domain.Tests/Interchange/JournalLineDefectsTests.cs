using System.Text;
using ElJournal.Domain.Interchange;

namespace ElJournal.Domain.Tests.Interchange;

/// <summary>What is said of lines and files of a journal that are bad as a whole; further lines stand behind twelve good ones.</summary>
public sealed class JournalLineDefectsTests
{
    private const string Place = Samples.JournalFile + ":13:";

    [Theory]
    [InlineData("""{"fact":"mark","assessment":"A1",""", "ELJ-D109: JSON обрывается: не хватает закрывающей скобки или кавычки. Похоже, файл обрезан: скопируйте или выгрузите его заново.")]
    [InlineData("""{"fact":"mark","assess""", "ELJ-D109: JSON обрывается: не хватает закрывающей скобки или кавычки. Похоже, файл обрезан: скопируйте или выгрузите его заново.")]
    [InlineData("""{"fact":"lesson","topic":"Тема" "x":1}""", "ELJ-D108: Это не JSON: ошибка у знака 33. Исправьте строку: проверьте кавычки, запятые и скобки.")]
    [InlineData("""{"fact":"homework","lesson":"L2"} {}""", "ELJ-D108: Это не JSON: ошибка у знака 35. Исправьте строку: проверьте кавычки, запятые и скобки.")]
    [InlineData("""{"fact":"homework","lesson":"L2",}""", "ELJ-D108: Это не JSON: ошибка у знака 34. Исправьте строку: проверьте кавычки, запятые и скобки.")]
    [InlineData("fact;mark", "ELJ-D108: Это не JSON: ошибка у знака 3. Исправьте строку: проверьте кавычки, запятые и скобки.")]
    [InlineData("[1]", "ELJ-D115: Здесь должен стоять объект JSON: {…}. Запишите факт объектом с его свойствами.")]
    [InlineData("12", "ELJ-D115: Здесь должен стоять объект JSON: {…}. Запишите факт объектом с его свойствами.")]
    public void Line_NoJsonObject_IsNamed(string line, string expected) => Assert.Equal([Place + " " + expected], DefectsOf(line));

    [Fact]
    public void File_ManyDefects_ListsThemAllByLine()
    {
        var defects = DefectsOf(
            """
            {"fact":"homework","lesson":"L9"}

            {"fact":"lesson","lesson":"L2","date":"2023-09-15","status":"held"}
            {"fact":
            {"fact":"mark","assessment":"A2","pupil":"P2","value":"1"}
            """);

        Assert.Equal(
            [
                Place + "$.lesson: ELJ-D001",
                Samples.JournalFile + ":15: ELJ-D002",
                Samples.JournalFile + ":16: ELJ-D109",
                Samples.JournalFile + ":17:$.value: ELJ-D004",
            ],
            defects.Select(d => d[..(d.IndexOf("ELJ-", StringComparison.Ordinal) + 8)]));
    }

    [Fact]
    public void Reference_ToALineWithDefects_IsNoDefectOfItsOwn() => Assert.Equal(
        [Place + "$.date: ELJ-D134: Свойство date: «?» не годится. Ожидается существующая дата вида 2023-09-01."],
        DefectsOf(
            """
            {"fact":"lesson","lesson":"L9","date":"?","status":"held"}
            {"fact":"homework","lesson":"L9","text":"x"}
            """));

    [Fact]
    public void Reference_ToALaterLine_IsGood()
    {
        var folder = Samples.FolderWith(
            """
            {"fact":"homework","lesson":"L9","text":"x"}
            {"fact":"lesson","lesson":"L9","date":"2023-09-15","status":"held"}
            """);

        Assert.True(InterchangeReader.Read(folder).IsGood);
    }

    [Fact]
    public void Line_InvalidUtf8_IsNamed()
    {
        var folder = Samples.FolderWith("");
        folder[Samples.JournalFile] = [.. folder[Samples.JournalFile], .. "{\"fact\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        Assert.Equal([Place + " ELJ-D110: Строка не в кодировке UTF-8: байт 10. Сохраните файл в кодировке UTF-8."], Samples.Defects(folder));
    }

    [Fact]
    public void Line_ZeroByte_IsNamed() => Assert.Equal(
        [Place + " ELJ-D111: В строке нулевой байт: байт 3. Файл испорчен или сохранён в кодировке UTF-16: выгрузите его заново в UTF-8."],
        DefectsOf("{\"\0\"}"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void File_Utf16_IsNamedOnce(bool hasMark)
    {
        var folder = Samples.FolderWith("");
        folder[Samples.JournalFile] = [.. hasMark ? Encoding.Unicode.GetPreamble() : [], .. Encoding.Unicode.GetBytes(folder.Text(Samples.JournalFile))];

        Assert.Equal([Samples.JournalFile + ":1: ELJ-D112: Файл сохранён в кодировке UTF-16 или UTF-32. Сохраните файл в кодировке UTF-8."], Samples.Defects(folder));
    }

    [Fact]
    public void Line_TooLong_IsNamedAndPassedOver() => Assert.Equal(
        [
            Place + " ELJ-D113: Строка длиннее 1048576 байт. Проверьте, что каждый факт стоит на своей строке и тексты в нём не чрезмерны.",
            Samples.JournalFile + ":14:$.fact: ELJ-D130: Нет обязательного свойства fact (вид факта). Добавьте свойство.",
        ],
        DefectsOf(new string(' ', InterchangeFormat.MaxLineBytes + 1) + "\n{}"));

    [Fact]
    public void Line_AsLongAsAllowed_IsGood() => Assert.True(InterchangeReader.Read(Samples.FolderWith("{\"fact\":\"homework\",\"lesson\":\"L2\"}".PadRight(InterchangeFormat.MaxLineBytes))).IsGood);

    [Theory]
    [InlineData(100_000, "ф")]
    [InlineData(100_000, "\\n")]
    public void Text_AsLongAsAllowed_IsGood(int length, string character) =>
        Assert.True(InterchangeReader.Read(Samples.FolderWith($$"""{"fact":"homework","lesson":"L2","text":"{{string.Concat(Enumerable.Repeat(character, length))}}"}""")).IsGood);

    [Fact]
    public void Text_TooLong_IsNamed() => Assert.Equal(
        [Place + "$.text: ELJ-D136: Свойство text: текст длиннее 100000 знаков. Сократите текст."],
        DefectsOf($$"""{"fact":"homework","lesson":"L2","text":"{{new string('ф', 100_001)}}"}"""));

    [Fact]
    public void Value_LongAndOdd_IsQuotedShort() => Assert.Equal(
        [Place + $"$.value: ELJ-D134: Свойство value: «\uFFFD{new string('я', 59)}…» не годится. Ожидается отметка числом от 0 до 100, двойная отметка вида 5/3 или зач, незач, н/а, осв, долг."],
        DefectsOf($$"""{"fact":"mark","assessment":"A2","pupil":"P1","value":"\n{{new string('я', 500)}}"}"""));

    [Fact]
    public void Line_NestedTooDeep_IsNoJson() => Assert.Equal(
        [Place + " ELJ-D108: Это не JSON: ошибка у знака 80. Исправьте строку: проверьте кавычки, запятые и скобки."],
        DefectsOf("{\"fact\":\"x\",\"x\":" + new string('[', 1000) + new string(']', 1000) + "}").Where(d => d.Contains("D108", StringComparison.Ordinal)));

    [Fact]
    public void Property_WithEscapesInNameAndValue_IsRead()
    {
        var folder = Samples.FolderWith("""{"\u0066act":"home\u0077ork","lesson":"\u004c2"}""");

        Assert.True(InterchangeReader.Read(folder).IsGood);
    }

    [Fact]
    public void File_MarkAndCarriageReturnsAndBlankLines_IsGood()
    {
        var folder = Samples.FolderWith("");
        folder.With(Samples.JournalFile, "\uFEFF" + folder.Text(Samples.JournalFile).ReplaceLineEndings("\r\n") + "\r\n  \r\n");

        Assert.True(InterchangeReader.Read(folder).IsGood);
    }

    [Fact]
    public void Listing_TooManyDefects_SaysHowManyMore()
    {
        var defects = DefectsOf(string.Concat(Enumerable.Repeat("{}\n", 2500)));

        Assert.Equal(1001, defects.Length);
        Assert.StartsWith(Samples.JournalFile + ":1012:", defects[999], StringComparison.Ordinal);
        Assert.Equal("ELJ-D119: Показаны первые 1000 ошибок, не показано ещё 1500. Исправьте показанные и повторите.", defects[1000]);
    }

    private static string[] DefectsOf(string lines) => Samples.Defects(Samples.FolderWith(lines));
}
