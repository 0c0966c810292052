using ElJournal.Rules.Examples;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Tests.Examples;

/// <summary>The runner tells where a pack says something else than the writer of a table, and why.</summary>
public sealed class ExampleRunnerTests
{
    private const string Head = "# lesson.recorded\n| случай | записан | проверка на | ожидается | отвечает |\n| --- | --- | --- | --- | --- |\n";

    private static readonly RegulationPack Lenskaya = PackLibrary.Standard.Find("lenskaya-2017")!;

    [Fact]
    public void Run_CaseAsExpected_IsMetWithoutReasons()
    {
        var result = RunOne("| вовремя | 12.12.2023 10:00 | 31.12.2023 | исполнено | педагог А |");

        Assert.True(result.IsMet);
        Assert.Empty(result.Reasons);
        Assert.Equal("a.md:4: «вовремя»: исполнено.", result.Describe());
    }

    [Fact]
    public void Run_AnotherVerdict_IsNotMetAndExplained()
    {
        var result = RunOne("| поздно | 13.12.2023 10:00 | 31.12.2023 | исполнено | |");

        Assert.False(result.IsMet);
        Assert.Equal("a.md:4: «поздно»: ожидается «исполнено», получено «исполнено с опозданием».", result.Describe());
        Assert.Equal("Урок записан в журнал в срок: исполнено с опозданием.", result.Reasons[0]);
        Assert.Contains("Срок: день урока 12.12.2023 → до конца этого дня → раньше 13.12.2023 00:00.", result.Reasons);
    }

    [Theory]
    [InlineData("педагог Б", "a.md:4: «чужой»: отвечает «педагог Б», а получено «педагог А».")]
    [InlineData("никто", "a.md:4: «чужой»: отвечает «никто», а получено «педагог А».")]
    public void Run_AnotherBearer_IsNotMet(string bearer, string expected)
    {
        var result = RunOne($"| чужой | 13.12.2023 10:00 | 31.12.2023 | исполнено с опозданием | {bearer} |");

        Assert.False(result.IsMet);
        Assert.Equal(expected, result.Describe());
    }

    [Fact]
    public void Run_CaseThatIsNone_IsNotMet()
    {
        var result = RunTable("# mark.recorded\n| случай | числится | отметка | проверка на | ожидается |\n|---|---|---|---|---|\n| чужой | нет | нет | 31.12.2023 | не применяется |", Lenskaya);

        Assert.False(result.IsMet);
        Assert.Equal("a.md:4: «чужой»: ожидается «не применяется», получено «дела нет».", result.Describe());
    }

    [Fact]
    public void Run_NormThatThePackDoesNotBind_IsNotMet()
    {
        var result = RunTable(Head + "| вовремя | 12.12.2023 10:00 | 31.12.2023 | исполнено | |", PackLibrary.Standard.Find("base")!);

        Assert.False(result.IsMet);
        Assert.Equal("a.md:4: «вовремя»: норма «lesson.recorded» в пакете не привязана.", result.Describe());
    }

    [Fact]
    public void Find_TablesThatLackSomething_SaysWhat()
    {
        ExampleTable[] tables =
        [
            Table(Head + "| вовремя | 12.12.2023 10:00 | 31.12.2023 | исполнено | |"),
            Table(Head + "| вовремя | 12.12.2023 10:00 | 31.12.2023 | исполнено | |"),
        ];

        var found = ExampleCompleteness.Find(Lenskaya, ExampleRunner.Run(Lenskaya, tables)).Select(d => d.Describe()).ToList();

        Assert.Equal(
            [
                "ELJ-D460: Для нормы «incident.personal-data» (пункт 1.5) нет таблицы примеров. Добавьте файл examples/incident.personal-data.md.",
                "a.md: ELJ-D464: Для нормы «lesson.recorded» две таблицы. Оставьте один файл на норму; таблиц в нём может быть несколько.",
                "a.md: ELJ-D462: В примерах нормы «lesson.recorded» нет случая «исполнено с опозданием». Добавьте случай или напишите строкой «Не бывает: «исполнено с опозданием» — …», почему его не бывает.",
                "a.md: ELJ-D462: В примерах нормы «lesson.recorded» нет случая «срок не истёк». Добавьте случай или напишите строкой «Не бывает: «срок не истёк» — …», почему его не бывает.",
                "a.md: ELJ-D462: В примерах нормы «lesson.recorded» нет случая «просрочено». Добавьте случай или напишите строкой «Не бывает: «просрочено» — …», почему его не бывает.",
                "a.md: ELJ-D462: В примерах нормы «lesson.recorded» нет случая «не применяется». Добавьте случай или напишите строкой «Не бывает: «не применяется» — …», почему его не бывает.",
                "a.md: ELJ-D462: В примерах нормы «lesson.recorded» нет случая «не действует». Добавьте случай или напишите строкой «Не бывает: «не действует» — …», почему его не бывает.",
                "a.md: ELJ-D462: В примерах нормы «lesson.recorded» нет случая «не установлено». Добавьте случай или напишите строкой «Не бывает: «не установлено» — …», почему его не бывает.",
                "a.md: ELJ-D463: В примерах нормы «lesson.recorded» нет случая на самой границе срока: исполнено в последнюю секунду срока. Добавьте такой случай, время — с точностью до секунды.",
                "a.md: ELJ-D463: В примерах нормы «lesson.recorded» нет случая на самой границе срока: исполнено в первую секунду после срока. Добавьте такой случай, время — с точностью до секунды.",
                "a.md: ELJ-D463: В примерах нормы «lesson.recorded» нет случая на самой границе срока: срок не истёк в последнюю секунду. Добавьте такой случай, время — с точностью до секунды.",
                "a.md: ELJ-D463: В примерах нормы «lesson.recorded» нет случая на самой границе срока: просрочено в первую секунду. Добавьте такой случай, время — с точностью до секунды.",
                "ELJ-D460: Для нормы «substitution.shown» (пункт 2.1a) нет таблицы примеров. Добавьте файл examples/substitution.shown.md.",
            ],
            found.Take(13));
    }

    [Fact]
    public void Find_TableOfNormThatThePackDoesNotBind_SaysSo()
    {
        var pack = PackLibrary.Standard.Find("base")!;

        var found = ExampleCompleteness.Find(pack, ExampleRunner.Run(pack, [.. ExampleLibrary.Of("base"), Table(Head + "| вовремя | 12.12.2023 10:00 | 31.12.2023 | исполнено | |")]));

        Assert.Equal(
            ["a.md: ELJ-D461: Таблица написана для нормы «lesson.recorded», а в пакете «base» её нет. Уберите таблицу или добавьте пункт с этой нормой."],
            found.Select(d => d.Describe()));
    }

    private static ExampleResult RunOne(string row) => RunTable(Head + row, Lenskaya);

    private static ExampleResult RunTable(string text, RegulationPack pack) => Assert.Single(ExampleRunner.Run(pack, [Table(text)]));

    private static ExampleTable Table(string text) => ExampleTableReader.Read(text, "a.md").Value;
}
