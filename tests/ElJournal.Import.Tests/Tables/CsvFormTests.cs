using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;

namespace ElJournal.Import.Tests.Tables;

public sealed class CsvFormTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Import_Separator_IsTakenFromTheHeader(char separator)
    {
        var text = "lesson|journal|date|topic\nL1|J1|2023-09-04|\"один, два; три\tчетыре\"".Replace('|', separator);

        Assert.Equal("один, два; три\tчетыре", Topic(text));
    }

    [Fact]
    public void Import_HeaderOfOneColumn_NeedsNoSeparator() => Assert.Equal(["7А", "7Б"], TableFixture.Record(("classes", "class\n7А\n7Б")).Register.Classes.Select(c => c.Id.Value));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Import_QuotedField_KeepsQuotesSeparatorsAndLineBreaks(string lineBreak)
    {
        var text = "lesson,journal,date,topic\nL1,J1,2023-09-04,\"Роман \"\"Война, и мир\"\"\nТом 1\"\n".Replace("\n", lineBreak, StringComparison.Ordinal);

        Assert.Equal($"Роман \"Война, и мир\"{lineBreak}Том 1", Topic(text));
    }

    [Fact]
    public void Import_ColumnsInAnyOrderAndCase_GoByName() => Assert.Equal("тема", Topic(" Date ,TOPIC,lesson,\"journal\"\n2023-09-04,тема,L1,J1"));

    [Fact]
    public void Import_BlanksAroundFields_AreNoPartOfThem() => Assert.Equal("тема", Topic("lesson, journal ,date,topic\n L1 ,J1,\t2023-09-04, \"тема\" "));

    [Fact]
    public void Import_BlankRows_AreSkipped() => Assert.Equal("тема", Topic("\n;;;\nlesson;journal;date;topic\n\n;;;\nL1;J1;2023-09-04;тема\n ; ;;\n"));

    [Fact]
    public void Import_BlankFieldsPastTheHeader_AreNoFields() => Assert.Equal("тема", Topic("lesson;journal;date;topic\nL1;J1;2023-09-04;тема;;\n"));

    [Fact]
    public void Import_ShortRow_IsReadAndTold() => Assert.Contains(
        "lessons.csv: ELJ-N204: Строк короче заголовка: 1; недостающие поля считаны пустыми.",
        TableFixture.Log(("lessons", "lesson,journal,date,topic,kind\nL1,J1,2023-09-04\nL2,J1,2023-09-04,,")));

    [Fact]
    public void Import_UnknownColumns_AreTold()
    {
        var log = TableFixture.Log(("lessons", "lesson,journal,кабинет,date,\nL1,J1,12,2023-09-04,"));

        Assert.Contains("lessons.csv:1: ELJ-N202: Столбец «кабинет» неизвестен и пропущен.", log);
        Assert.Contains("lessons.csv:1: ELJ-N202: Столбец «№ 5» неизвестен и пропущен.", log);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Import_SheetWithoutHeader_IsRefused(string text) => Assert.Equal(
        ["lessons.csv: ELJ-D214: Лист пуст: нет строки заголовка. Добавьте заголовок с названиями столбцов или уберите файл."],
        TableFixture.Errors(("lessons", text)));

    [Fact]
    public void Import_MissingColumns_AreRefusedOneByOne() => Assert.Equal(
        [
            "lessons.csv:1: ELJ-D215: Нет обязательного столбца «journal»; есть: lesson, дата. Добавьте столбец; названия пишутся латиницей, как в описании листа.",
            "lessons.csv:1: ELJ-D215: Нет обязательного столбца «date»; есть: lesson, дата. Добавьте столбец; названия пишутся латиницей, как в описании листа.",
        ],
        TableFixture.Errors(("lessons", "lesson,дата\nL1,2023-09-04")));

    [Fact]
    public void Import_ColumnTwice_IsRefused() => Assert.Equal(
        ["lessons.csv:1: ELJ-D216: Столбец «Date» повторён. Оставьте один."],
        TableFixture.Errors(("lessons", "lesson,journal,date,Date\nL1,J1,2023-09-04,2023-09-05")));

    [Fact]
    public void Import_UnclosedQuote_IsRefusedWhereItsRowBegins() => Assert.Equal(
        ["lessons.csv:4: ELJ-D217: Кавычка в этой строке не закрыта до конца файла. Закройте кавычку; кавычку внутри текста удваивают, а весь текст берут в кавычки."],
        TableFixture.Errors(("lessons", "lesson,journal,date,topic\nL1,J1,2023-09-04,\"а\nб\"\nL2,J1,2023-09-04,\"в\nL3,J1,2023-09-05,г\n")));

    [Theory]
    [InlineData("Роман \"Война и мир\"")]
    [InlineData("\"Война\" и мир")]
    public void Import_QuoteAstray_IsRefused(string topic) => Assert.Equal(
        ["lessons.csv:2: ELJ-D218: Кавычка стоит внутри поля, не взятого в кавычки, или после кавычки идёт текст. Кавычку внутри текста удвойте, а весь текст возьмите в кавычки."],
        TableFixture.Errors(("lessons", $"lesson,journal,date,topic\nL1,J1,2023-09-04,{topic}\nL2,J1,2023-09-04,тема")));

    [Fact]
    public void Import_TooManyFields_IsRefused() => Assert.Equal(
        ["lessons.csv:2: ELJ-D219: Полей 5, а столбцов 4. Текст с разделителем внутри возьмите в кавычки."],
        TableFixture.Errors(("lessons", "lesson,journal,date,topic\nL1,J1,2023-09-04,один, два")));

    [Fact]
    public void Import_FieldBeyondTheLimit_IsRefused() => Assert.Equal(
        ["lessons.csv:2: ELJ-D220: В поле 32768 знаков при пределе 32767. Сократите текст; проверьте, не потеряна ли закрывающая кавычка."],
        TableFixture.Errors(("lessons", $"lesson,journal,date,topic\nL1,J1,2023-09-04,{new string('я', 32_768)}")));

    [Fact]
    public void Import_FieldAtTheLimit_IsRead() => Assert.Equal(32_767, Topic($"lesson,journal,date,topic\nL1,J1,2023-09-04,{new string('я', 32_767)}")?.Length);

    [Fact]
    public void Import_RowBeyondTheLimit_IsRefused() => Assert.Equal(
        ["lessons.csv:2: ELJ-D221: В строке 1048595 байт при пределе 1048576. Проверьте, не потеряна ли закрывающая кавычка."],
        TableFixture.Errors(("lessons", $"lesson,journal,date,topic\nL1,J1,2023-09-04,\"{new string('x', 1_048_576)}\"")));

    [Fact]
    public void Import_RowsBeyondTheLimit_AreRefused()
    {
        var options = new TableImportOptions { Limits = new TableLimits { MaxRows = 2 } };

        Assert.Equal(
            ["lessons.csv:4: ELJ-D222: Строк больше 2; остальные не прочитаны. Проверьте, тот ли это файл: в папке — один учебный год одной школы."],
            TableFixture.Errors(TableFixture.Import(options, ("lessons", "lesson,journal,date\nL1,J1,2023-09-04\nL2,J1,2023-09-04\nL3,J1,2023-09-04\nL4,J1,2023-09-04"))));
    }

    [Fact]
    public void Import_ColumnsBeyondTheLimit_AreRefused() => Assert.Equal(
        ["lessons.csv:1: ELJ-D226: Столбцов 203 при пределе 200. Проверьте, тот ли это файл."],
        TableFixture.Errors(("lessons", $"lesson,journal,date{string.Concat(Enumerable.Range(1, 200).Select(i => $",c{i}"))}\nL1,J1,2023-09-04")));

    [Fact]
    public void Import_FileBeyondTheLimit_IsRefused()
    {
        var options = new TableImportOptions { Limits = new TableLimits { MaxFileBytes = 60 } };

        Assert.Equal(
            ["calendar.csv: ELJ-D204: Файл слишком велик: 70 байт при пределе 60. Проверьте, тот ли это файл; выгрузку нескольких лет разделите по годам."],
            TableFixture.Errors(TableFixture.Import(options, ("calendar", "date,kind\n" + new string('\n', 60)))));
    }

    [Fact]
    public void Import_RowWithLineBreaks_IsNamedByTheLineWhereItBegins() => Assert.Equal(
        ["lessons.csv:5:date: ELJ-D242: «2023-02-30» — не дата. Нужен день, который есть в календаре, с 1900 по 2199 год: гггг-мм-дд или дд.мм.гггг."],
        TableFixture.Errors(("lessons", "lesson,journal,topic,date\r\nL1,J1,\"а\r\nб\r\nв\",2023-09-04\r\nL2,J1,\"г\r\nд\",2023-02-30\r\n")));

    private static string? Topic(string lessons) => Assert.Single(TableFixture.Lessons(TableFixture.Record(("lessons", lessons)))).Current.Topic;
}
