using ElJournal.Rules.Examples;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Tests.Readings;

/// <content>Works and marks by the readings of <c>saki-2020</c>.</content>
public sealed partial class ReadingTests
{
    [Fact]
    public void MarksOfLesson_EachOption_WantsAMarkOfEachOrOnlyThoseGiven() => CheckSaki(
        SakiReadings.MarksOfLesson,
        "mark.given-recorded",
        """
        | обучающийся  | отметка внесена  | проверка на         | a                      | b                      |
        | был          | нет              | 12.12.2023 23:59:59 | не применяется         | срок не истёк          |
        | был          | нет              | 13.12.2023 00:00    | не применяется         | просрочено             |
        | отсутствовал | нет              | 31.12.2023          | не применяется         | не применяется         |
        | был          | 13.12.2023 00:00 | 31.12.2023          | исполнено с опозданием | исполнено с опозданием |
        """);

    [Fact]
    public void ControlWorks_EachOption_CountsKindsOfTheSchoolOrWhateverIsWritten() => Check(
        SakiReadings.ControlWorks,
        "work.marked",
        SameDay,
        """
        | контрольная | отметка внесена  | a                      | b                      |
        | да          | 13.12.2023 00:00 | исполнено с опозданием | исполнено с опозданием |
        | нет         | 13.12.2023 00:00 | не применяется         | не установлено         |
        | не сказано  | 13.12.2023 00:00 | не установлено         | не установлено         |
        """);

    [Fact]
    public void WorksBefore_TermOfTheSchool_StopsInIllnessOrNot() => Check(
        SakiReadings.WorksBefore,
        "work.marked",
        """{ "rule": "days", "days": 3 }""",
        """
        | контрольная | болезнь после работы       | отметка внесена     | a                      | b                      | c                      |
        | да          | с 14.12.2023 по 20.12.2023 | 15.12.2023 23:59:59 | исполнено              | исполнено              | исполнено              |
        | да          | с 14.12.2023 по 20.12.2023 | 16.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено              |
        | да          | с 14.12.2023 по 20.12.2023 | 22.12.2023 23:59:59 | исполнено с опозданием | исполнено с опозданием | исполнено              |
        | да          | с 14.12.2023 по 20.12.2023 | 23.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        | да          | с 12.12.2023 по 13.12.2023 | 17.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        | да          | с 15.12.2023 по 15.12.2023 | 16.12.2023 23:59:59 | исполнено с опозданием | исполнено с опозданием | исполнено              |
        | да          | с 16.12.2023 по 20.12.2023 | 16.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        """);

    [Theory]
    [InlineData("a", "с 13.12.2023 по 20.12.2023", "педагог Б", "нет", "педагог А")]
    [InlineData("b", "с 13.12.2023 по 20.12.2023", "педагог Б", "нет", "педагог Б")]
    [InlineData("c", "с 13.12.2023 по 20.12.2023", "педагог Б", "нет", "педагог А")]
    [InlineData("b", "с 13.12.2023 по 20.12.2023", "педагог Б", "12.12.2023 23:59:59", "педагог А")]
    [InlineData("b", "с 13.12.2023 по 20.12.2023", "педагог Б", "13.12.2023 00:00", "педагог Б")]
    [InlineData("b", "с 13.12.2023 по 20.12.2023", "педагог Б", "неизвестно", "педагог А")]
    [InlineData("b", "с 13.12.2023 по 20.12.2023", "педагог А", "нет", "педагог А")]
    [InlineData("b", "с 13.12.2023 по 20.12.2023", "", "нет", "педагог А")]
    [InlineData("b", "с 11.12.2023 по 20.12.2023", "педагог Б", "нет", "педагог А")]
    public void WorksBefore_UnmarkedWhenTheTeacherFellIll_StaysOrPasses(string option, string illness, string stoodIn, string entered, string expected)
    {
        var examples = ExampleTableReader.Read(
            $"# work.marked\n| случай | контрольная | болезнь после работы | в болезнь вёл | отметка внесена | проверка на | ожидается |\n|---|---|---|---|---|---|---|\n| 1 | да | {illness} | {stoodIn} | {entered} | 31.12.2023 | исполнено |").Value;

        var found = Assert.Single(ExampleRunner.Run(SakiUnder("work.marked", SakiReadings.WorksBefore, option), [examples]));

        Assert.Equal(expected, found.Explanation!.Bearer?.Value);
    }
}
