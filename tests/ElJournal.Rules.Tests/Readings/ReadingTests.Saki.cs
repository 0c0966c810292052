using ElJournal.Rules.Examples;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>Readings of the words of one act.</summary>
public sealed partial class ReadingTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void Doubt_EachOption_IsHowDefaultsWereChosenAndChangesNoVerdict(string option)
    {
        var pack = TestPacks.Of("homework.recorded", NotSet, $"\"{KnownReadings.Doubt}\": \"{option}\"");

        Assert.Equal(option, pack.Readings[KnownReadings.Doubt].Id);
        Assert.DoesNotContain(KnownReadings.Doubt, PackLibrary.Standard.Ids.SelectMany(id => PackLibrary.Standard.Get(id).Value.Bindings).SelectMany(b => b.Editions.SelectMany(b.ReadingsOf)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void DateBinds_EachOption_StandsAtTheClauseAndChangesNoVerdict(string option) => AssertStated("1", SakiReadings.DateBinds, option);

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void Daily_EachOption_StandsAtTheClauseAndChangesNoVerdict(string option) => AssertStated("6.2", SakiReadings.Daily, option);

    [Theory]
    [InlineData("a", Force.Binding)]
    [InlineData("b", Force.Advice)]
    public void Pilot_EachOption_IsDutyOrAdvice(string option, Force expected)
    {
        var examples = ExampleTableReader.Read("# homework.recorded\n| случай | задание внесено | проверка на | ожидается |\n|---|---|---|---|\n| нет | нет | 31.12.2023 | просрочено |").Value;

        var found = Assert.Single(ExampleRunner.Run(SakiUnder("homework.recorded", SakiReadings.Pilot, option), [examples]));

        Assert.True(found.IsMet, found.Describe());
        Assert.Equal(expected, found.Explanation!.Edition!.Force);
        Assert.Contains(found.Explanation.Readings, r => r.Id == SakiReadings.Pilot.Id && r.Option == option);
    }

    [Fact]
    public void OrderFirst_EachOption_WantsTheOrderBeforeTheEntryOrBeforeTheEffect() => Check(
        SakiReadings.OrderFirst,
        "movement.entered",
        NotSet,
        """
        | приказ                                      | движение                                                           | проверка на | a              | b              |
        | зачисление № 12 от 11.12.2023               | с 12.12.2023, приказ 12 от 11.12.2023, внесено 11.12.2023 00:00    | 31.01.2024  | исполнено      | исполнено      |
        | зачисление № 12 от 11.12.2023               | с 12.12.2023, приказ 12 от 11.12.2023, внесено 10.12.2023 23:59:59 | 31.01.2024  | не установлено | исполнено      |
        | зачисление № 12 от 12.12.2023               | с 12.12.2023, приказ 12 от 12.12.2023, внесено 11.12.2023 12:00    | 31.01.2024  | не установлено | исполнено      |
        | зачисление № 12 от 13.12.2023               | с 12.12.2023, приказ 12 от 13.12.2023, внесено 13.12.2023 10:00    | 31.01.2024  | исполнено      | не установлено |
        | зачисление № 12 от 13.12.2023               | с 12.12.2023, приказ 12 от 13.12.2023                              | 31.01.2024  | исполнено      | не установлено |
        | отчисление № 15 от 09.01.2024, с 08.01.2024 | по 07.01.2024, внесено 10.01.2024 10:00                            | 31.01.2024  | исполнено      | не установлено |
        | отчисление № 15 от 09.01.2024               | по 08.01.2024, внесено 10.01.2024 10:00                            | 31.01.2024  | исполнено      | исполнено      |
        """);

    [Fact]
    public void DayOfList_EachOption_BindsWhatStandsBeforeHomeworkOrNot()
    {
        CheckSaki(
            SakiReadings.DayOfList,
            "attendance.recorded",
            """
            | посещаемость отмечена | a                      | b              |
            | 12.12.2023 23:59:59   | исполнено              | исполнено      |
            | 13.12.2023 00:00      | исполнено с опозданием | исполнено      |
            | нет                   | просрочено             | не установлено |
            """);
        CheckSaki(
            SakiReadings.DayOfList,
            "lesson.kind-recorded",
            """
            | записан          | a                      | b              |
            | 13.12.2023 00:00 | исполнено с опозданием | исполнено      |
            | нет              | просрочено             | не установлено |
            """);
        CheckSaki(
            SakiReadings.DayOfList,
            "mark.given-recorded",
            """
            | отметка внесена  | a                      | b         |
            | 13.12.2023 00:00 | исполнено с опозданием | исполнено |
            """);
    }

    [Fact]
    public void DayOfPlan_EachOption_LeavesThePlanOpenOrWantsItByTheFirstLesson() => CheckSaki(
        SakiReadings.DayOfPlan,
        "plan.present",
        """
        | план внесён         | проверка на         | a              | b                      |
        | 01.09.2023 23:59:59 | 31.12.2023          | исполнено      | исполнено              |
        | 02.09.2023 00:00    | 31.12.2023          | исполнено      | исполнено с опозданием |
        | нет                 | 01.09.2023 23:59:59 | не установлено | срок не истёк          |
        | нет                 | 02.09.2023 00:00    | не установлено | просрочено             |
        """);

    [Fact]
    public void LoginProof_EachOption_BelievesTheReportOrWantsOverlappingSessions() => Check(
        SakiReadings.LoginProof,
        "incident.pupil-under-staff-login",
        due: null,
        """
        | происшествие               | случилось        | входы                                                                                                                | a         | b              |
        | работа под логином работника | 12.12.2023 15:00 | нет                                                                                                                  | нарушено  | исполнено      |
        | работа под логином работника | 12.12.2023 15:00 | 12.12.2023 14:00, по 12.12.2023 15:01, устройство А; 12.12.2023 15:00, по 12.12.2023 16:00, устройство Б             | нарушено  | нарушено       |
        | работа под логином работника | 12.12.2023 15:00 | 12.12.2023 14:00, по 12.12.2023 15:00, устройство А; 12.12.2023 15:00, по 12.12.2023 16:00, устройство Б             | нарушено  | исполнено      |
        | работа под логином работника | 12.12.2023 15:00 | 12.12.2023 14:00, по 12.12.2023 16:00, устройство А; 12.12.2023 15:01, по 12.12.2023 16:00, устройство Б             | нарушено  | исполнено      |
        | работа под логином работника | 12.12.2023 15:00 | 12.12.2023 14:00, по 12.12.2023 16:00, устройство А; 12.12.2023 14:30, по 12.12.2023 16:00, устройство А             | нарушено  | исполнено      |
        | работа под логином работника | 12.12.2023 15:00 | 12.12.2023 14:00, устройство А; 12.12.2023 14:30, по 12.12.2023 16:00, устройство Б                                  | нарушено  | не установлено |
        | работа под логином работника | 12.12.2023 15:00 | 12.12.2023 14:00, по 12.12.2023 16:00; 12.12.2023 14:30, по 12.12.2023 16:00, устройство Б                           | нарушено  | не установлено |
        | работа под логином работника | 12.12.2023 15:00 | нет сведений                                                                                                         | нарушено  | не установлено |
        | работа под логином работника | неизвестно       | нет                                                                                                                  | нарушено  | не установлено |
        | код передан другому          | 12.12.2023 15:00 | нет                                                                                                                  | исполнено | исполнено      |
        """);

    [Fact]
    public void MessageCounts_EachOption_CountsWhatWasSentOrLeavesItOpen()
    {
        const string Table = """
            | сообщения                         | проверка на      | a          | b              |
            | 12.12.2023 18:00                  | 01.01.2024 00:00 | исполнено  | не установлено |
            | нет                               | 01.01.2024 00:00 | просрочено | просрочено     |
            | 12.12.2023 18:00, об успеваемости | 01.01.2024 00:00 | просрочено | просрочено     |
            """;
        Check(SakiReadings.MessageCounts, "message.monthly", EndOfMonth, Table);
        Check(SakiReadings.MessageCounts, "message.monthly", EndOfMonth, Table, more: "\"G-guardian\": \"b\", \"saki-8.4-topics\": \"b\", ");
    }

    [Fact]
    public void FirstMonth_EachOption_BeginsWithTheJournalOrAMonthLater() => CheckSaki(
        SakiReadings.FirstMonth,
        "message.monthly",
        """
        | месяц   | сообщения | проверка на | a           | b           |
        | 08.2020 | нет       | 31.12.2020  | не действует | не действует |
        | 09.2020 | нет       | 31.12.2020  | просрочено  | не действует |
        | 10.2020 | нет       | 31.12.2020  | просрочено  | просрочено  |
        """);

    /// <summary>A reading that no fact can tell apart: the clause names it, a school may choose, and no norm rests on it.</summary>
    private static void AssertStated(string clause, Reading reading, string option)
    {
        var school = TestPacks.Read($$"""{ "id": "school", "title": "Проба", "source": "проба", "inForce": {}, "basedOn": "saki-2020", "clauses": [], "readings": { "{{reading}}": "{{option}}" } }""");

        Assert.Contains(reading, school.BasedOn!.Clauses.Single(c => c.Id == clause).Readings);
        Assert.Equal(option, school.Readings[reading].Id);
        Assert.DoesNotContain(reading, school.Bindings.SelectMany(b => b.Editions.SelectMany(b.ReadingsOf)));
    }

    private static void CheckSaki(Reading reading, string norm, string table) => Check(reading, norm, option => SakiUnder(norm, reading, option), table);

    /// <summary>The act as a school reads it.</summary>
    private static RegulationPack SakiUnder(string norm, Reading reading, string option) => TestPacks.Read($$"""
        { "id": "school", "title": "Проба", "source": "проба", "inForce": { "from": "2020-09-01" }, "basedOn": "saki-2020", "clauses": [],
          "changes": [{ "norm": "{{norm}}", "source": "проба", "readings": { "{{reading}}": "{{option}}" } }] }
        """);
}
