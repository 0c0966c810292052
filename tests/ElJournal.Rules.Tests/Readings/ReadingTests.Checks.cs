using ElJournal.Rules.Examples;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>Readings of checks: of what, how often, and who corrects what they find.</summary>
public sealed partial class ReadingTests
{
    [Fact]
    public void DataCheck_EachOption_AsksMoreOrLessOften() => Check(
        FamilyReadings.DataCheck,
        "check.personal-data",
        """{ "rule": "days", "days": 0 }""",
        """
        | периоды класса                                                  | проверки данных                                        | a              | b          | c          | d              |
        | четверть 01.09.2023–27.10.2023; четверть 07.11.2023–30.12.2023  | 10.10.2023 15:00                                       | исполнено      | просрочено | просрочено | исполнено      |
        | четверть 01.09.2023–27.10.2023; четверть 07.11.2023–30.12.2023  | 10.10.2023 15:00; 10.11.2023 15:00                     | исполнено      | исполнено  | просрочено | исполнено      |
        | четверть 01.09.2023–27.10.2023; четверть 07.11.2023–30.12.2023  | нет                                                    | срок не истёк  | просрочено | просрочено | не установлено |
        """);

    [Fact]
    public void FactualData_EachOption_AsksForOtherChecks() => Check(
        FamilyReadings.FactualData,
        "check.personal-data-monthly",
        EndOfMonth,
        """
        | месяц   | проверки данных  | проверки журнала | a          | b          |
        | 11.2023 | 15.11.2023 15:00 | нет              | исполнено  | просрочено |
        | 11.2023 | 15.11.2023 15:00 | 20.11.2023 15:00 | исполнено  | исполнено  |
        | 11.2023 | нет              | 20.11.2023 15:00 | просрочено | просрочено |
        """);

    [Theory]
    [InlineData("a", "классный руководитель")]
    [InlineData("b", "педагог А")]
    public void Corrector_EachOption_BlamesAnother(string option, string expected)
    {
        var examples = ExampleTableReader.Read("# disagreement.corrected\n| случай | проверка на | ожидается |\n|---|---|---|\n| нет | 31.12.2023 | не установлено |").Value;

        var found = Assert.Single(ExampleRunner.Run(TestPacks.Of("disagreement.corrected", NotSet, $"\"{FamilyReadings.Corrector}\": \"{option}\""), [examples]));

        Assert.True(found.IsMet, found.Describe());
        Assert.Equal(expected, found.Explanation!.Bearer?.Value);
    }
}
