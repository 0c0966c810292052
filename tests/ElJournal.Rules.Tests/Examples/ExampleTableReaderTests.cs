using ElJournal.Rules.Examples;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Tests.Examples;

/// <summary>A table of examples loads whole or not at all, and its writer is told everything that is wrong with it.</summary>
public sealed partial class ExampleTableReaderTests
{
    private const string Verdicts = "исполнено, исполнено с опозданием, срок не истёк, просрочено, нарушено, не применяется, не действует, не установлено";

    [Fact]
    public void Read_RowsOfSeveralTables_AreCasesWithTheirLines()
    {
        var table = ExampleTableReader.Read(
            """
            # lesson.recorded Урок записан

            | случай | проверка на | ожидается |
            | --- | :---: | --- |
            | один \| два | 31.12.2023 | исполнено |

            Пояснение.

            | Ожидается | Случай | Проверка на |
            |---|---|---|
            | Просрочено | три | 12.12.2023 10:00 |
            """,
            "a.md");

        Assert.Equal("lesson.recorded", table.Value.Norm.Value);
        Assert.Equal("a.md", table.Value.File);
        Assert.Equal([("один | два", 5, Verdict.Fulfilled), ("три", 11, Verdict.Overdue)], table.Value.Cases.Select(c => (c.Name, c.Line, c.Expected!.Value)));
    }

    [Theory]
    [InlineData("", "a.md: ELJ-D450: Файл не называет нормы. Начните его заголовком «# имя-нормы Заголовок», например «# lesson.recorded Урок записан в день проведения».")]
    [InlineData("# \n", "a.md: ELJ-D450: Файл не называет нормы. Начните его заголовком «# имя-нормы Заголовок», например «# lesson.recorded Урок записан в день проведения».")]
    [InlineData("\n# lesson.record Урок", "a.md:2: ELJ-D451: Нормы «lesson.record» нет. Есть: {нормы}.")]
    [InlineData(
        "# lesson.recorded\n",
        "a.md: ELJ-D452: Таблица не читается: нет строк, которые начинаются с «|». Таблица — это строка имён колонок, под ней строка вида «| --- | --- |», дальше по строке на случай.")]
    [InlineData(
        "# lesson.recorded\n|случай|проверка на|ожидается|\n|один|31.12.2023|исполнено|",
        "a.md:2: ELJ-D452: Таблица не читается: нет строки-разделителя под именами колонок. Таблица — это строка имён колонок, под ней строка вида «| --- | --- |», дальше по строке на случай.")]
    [InlineData(
        "# lesson.recorded\n|случай|проверка на|ожидается|\n|---|---|---|",
        "a.md:2: ELJ-D452: Таблица не читается: нет ни одного случая. Таблица — это строка имён колонок, под ней строка вида «| --- | --- |», дальше по строке на случай.")]
    [InlineData("# lesson.recorded\n|случай|ожидается|\n|---|---|\n|один|исполнено|", "a.md:2: ELJ-D453: Нет обязательной колонки «проверка на». Добавьте колонку «проверка на».")]
    [InlineData(
        "# order.one-date\n|случай|проверка на|ожидается|тема|\n|---|---|---|---|\n|один|31.12.2023|исполнено|Дроби|",
        "a.md:2:тема: ELJ-D454: Колонки «тема» у норм такого вида нет: норма про приказ о движении. Возможны: случай, проверка на, ожидается, отвечает, сила, часовой пояс, неполные сведения, год закрыт, приказы.")]
    [InlineData(
        "# lesson.recorded\n|случай|проверка на|ожидается|начало|начало|\n|---|---|---|---|---|\n|один|31.12.2023|исполнено|||",
        "a.md:2:начало: ELJ-D455: Повтор: колонка «начало». Оставьте одно или назовите иначе.")]
    [InlineData(
        "# lesson.recorded\n|случай|проверка на|ожидается|\n|---|---|---|\n|один|31.12.2023|исполнено|\n|один|30.12.2023|исполнено|",
        "a.md:5:случай: ELJ-D455: Повтор: случай «один». Оставьте одно или назовите иначе.")]
    [InlineData(
        "# lesson.recorded\n|случай|проверка на|ожидается|\n|---|---|---|\n|один|31.12.2023|",
        "a.md:4: ELJ-D456: В строке ячеек 2, а колонок 3. Проверьте чёрточки «|»; внутри текста пишите «\\|».")]
    [InlineData("# lesson.recorded\n|случай|проверка на|ожидается|\n|---|---|---|\n||31.12.2023|исполнено|", "a.md:4:случай: ELJ-D458: Пусто в обязательной колонке «случай». Заполните ячейку.")]
    [InlineData("# lesson.recorded\n|случай|проверка на|ожидается|\n|---|---|---|\n|один||исполнено|", "a.md:4:проверка на: ELJ-D458: Пусто в обязательной колонке «проверка на». Заполните ячейку.")]
    [InlineData(
        "# lesson.recorded\nНе бывает: «нарушено»\n|случай|проверка на|ожидается|\n|---|---|---|\n|один|31.12.2023|исполнено|",
        "a.md:2: ELJ-D457: Значение «Не бывает: «нарушено»» в колонке «Не бывает:» не читается. Ожидается: вердикты в кавычках через запятую, тире и причина; вердикты: " + Verdicts + ".")]
    [InlineData(
        "# lesson.recorded\nНе бывает: «исполнено» — так вышло.\n|случай|проверка на|ожидается|\n|---|---|---|\n|один|31.12.2023|исполнено|",
        "a.md:5:ожидается: ELJ-D459: Случай противоречит сам себе: «исполнено» стоит и в строке «Не бывает:». Исправьте: уберите одно из двух.")]
    public void Read_BrokenFile_SaysWhatIsWrong(string text, string expected)
    {
        var defects = ExampleTableReader.Read(text, "a.md").Defects;

        Assert.Equal([expected.Replace("{нормы}", string.Join(", ", NormCatalog.Standard.All), StringComparison.Ordinal)], defects.Select(d => d.Describe()));
    }

    [Fact]
    public void Read_FileWithManyDefects_ListsThemAll()
    {
        const string Text =
            """
            # lesson.recorded
            | случай | проверка на | ожидается | начало | тема |
            | --- | --- | --- | --- | --- |
            | один | завтра | хорошо | утром | |
            | | | | | |
            | два | 31.12.2023 |
            | случай | ожидается |
            """;

        var defects = ExampleTableReader.Read(Text, "a.md").Defects;

        Assert.Equal(
            [
                "ELJ-D454 a.md:2:тема", "ELJ-D457 a.md:4:ожидается", "ELJ-D457 a.md:4:начало", "ELJ-D457 a.md:4:проверка на",
                "ELJ-D458 a.md:5:случай", "ELJ-D458 a.md:5:ожидается", "ELJ-D458 a.md:5:проверка на", "ELJ-D456 a.md:6", "ELJ-D456 a.md:7",
            ],
            defects.Select(d => $"{d.Code} {d.Place}"));
    }

    private static IEnumerable<string> Defects(string norm, params (string Column, string Value)[] cells)
    {
        var row = new Dictionary<string, string> { ["случай"] = "один", ["проверка на"] = "31.12.2023", ["ожидается"] = "исполнено" };
        foreach (var (column, value) in cells)
        {
            row[column] = value;
        }

        var text = $"# {norm}\n| {string.Join(" | ", row.Keys)} |\n|{string.Concat(Enumerable.Repeat(" --- |", row.Count))}\n| {string.Join(" | ", row.Values)} |";
        return ExampleTableReader.Read(text, "a.md").Defects.Select(d => d.Describe());
    }
}
