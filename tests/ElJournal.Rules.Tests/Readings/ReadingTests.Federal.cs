using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>Readings of the federal advice on load.</summary>
public sealed partial class ReadingTests
{
    [Fact]
    public void Interval_EachOption_CountsTwoAndAHalfWeeksAnotherWay() => Check(
        FederalReadings.Interval,
        "control-work.not-too-soon",
        due: null,
        """
        | учебная неделя | каникулы              | работы                 | a         | b         | c         |
        | 6              |                       | 12.12.2023; 26.11.2023 | нарушено  | нарушено  | нарушено  |
        | 6              |                       | 12.12.2023; 25.11.2023 | исполнено | нарушено  | нарушено  |
        | 6              |                       | 12.12.2023; 24.11.2023 | исполнено | исполнено | исполнено |
        | 6              | 01.12.2023–02.12.2023 | 12.12.2023; 24.11.2023 | исполнено | исполнено | нарушено  |
        | 5              |                       | 12.12.2023; 24.11.2023 | исполнено | исполнено | нарушено  |
        | 5              |                       | 12.12.2023; 23.11.2023 | исполнено | исполнено | исполнено |
        """);

    [Fact]
    public void Parallel_EachOption_LooksAtOtherClasses() => Check(
        FederalReadings.Parallel,
        "control-work.not-too-soon",
        due: null,
        """
        | параллель  | работы                                 | a         | b              |
        | 7          | 12.12.2023; 11.12.2023                 | нарушено  | нарушено       |
        | 7          | 12.12.2023; 11.12.2023, другого класса | исполнено | нарушено       |
        | 7          | 12.12.2023; 12.12.2023, другого класса | исполнено | исполнено      |
        | 7          | 12.12.2023; 11.12.2023, физики         | исполнено | исполнено      |
        | не указана | 12.12.2023; 11.12.2023, другого класса | исполнено | не установлено |
        """);

    [Fact]
    public void FirstGrade_EachOption_AllowsAnHourOrNothing() => Check(
        FederalReadings.FirstGrade,
        "homework.not-too-long",
        due: null,
        """
        | параллель | задания              | a              | b         |
        | 1         | 12.12.2023, не задано | исполнено      | исполнено |
        | 1         | 12.12.2023, минут 60 | исполнено      | нарушено  |
        | 1         | 12.12.2023           | не установлено | нарушено  |
        | 1         | 12.12.2023, минут 61 | нарушено       | нарушено  |
        | 2         | 12.12.2023, минут 90 | исполнено      | исполнено |
        """);
}
