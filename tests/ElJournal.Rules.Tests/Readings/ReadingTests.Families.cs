using ElJournal.Rules.Examples;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>The readings that checks, messages and printouts rest on.</summary>
public sealed partial class ReadingTests
{
    private const string EndOfWeek = """{ "rule": "end-of-week" }""";
    private const string EndOfMonth = """{ "rule": "end-of-month" }""";
    private const string BearerByAdministrator = "\"G-empty-role\": \"b\", ";

    [Fact]
    public void Week_EachOption_AsksForAnotherWeek() => Check(
        KnownReadings.Week,
        "check.class-journal-weekly",
        EndOfWeek,
        """
        | каникулы              | проверки журнала                             | a                      | b                      | c              |
        |                       | 12.12.2023 15:00                             | исполнено              | исполнено              | исполнено      |
        |                       | 08.12.2023 15:00; 15.12.2023 23:59:59        | исполнено              | исполнено              | исполнено      |
        |                       | 08.12.2023 15:00; 16.12.2023 00:00           | исполнено              | исполнено с опозданием | исполнено      |
        |                       | 08.12.2023 15:00; 18.12.2023 00:00           | просрочено             | исполнено с опозданием | просрочено     |
        |                       | 08.12.2023 15:00                             | просрочено             | просрочено             | просрочено     |
        |                       | 03.12.2023 15:00; 17.12.2023 23:59:59        | исполнено              | исполнено              | исполнено      |
        |                       | неизвестно                                   | не установлено         | не установлено         | не установлено |
        | 11.12.2023–17.12.2023 |                                              | не применяется         | просрочено             | просрочено     |
        """);

    [Fact]
    public void Week_Printouts_EachOption_AsksForAnotherWeek() => Check(
        KnownReadings.Week,
        "printout.weekly",
        EndOfWeek,
        """
        | каникулы              | распечатки для семьи                                | a              | b                      | c              |
        |                       | вручена 12.12.2023 15:00                            | исполнено      | исполнено              | исполнено      |
        |                       | вручена 08.12.2023 15:00; вручена 16.12.2023 00:00  | исполнено      | исполнено с опозданием | исполнено      |
        |                       | вручена 08.12.2023 15:00                            | просрочено     | просрочено             | просрочено     |
        | 11.12.2023–17.12.2023 |                                                     | не применяется | просрочено             | просрочено     |
        """,
        BearerByAdministrator);

    [Fact]
    public void Month_EachOption_AsksForAnotherMonth() => Check(
        KnownReadings.Month,
        "check.personal-data-monthly",
        EndOfMonth,
        """
        | месяц   | каникулы              | проверки данных                       | a                      | b                      | c                      | d              |
        | 11.2023 |                       | 15.11.2023 15:00                      | исполнено              | исполнено              | исполнено              | исполнено      |
        | 11.2023 |                       | 05.10.2023 15:00; 04.11.2023 23:59:59 | исполнено              | исполнено              | исполнено              | исполнено      |
        | 11.2023 |                       | 05.10.2023 15:00; 05.11.2023 00:00    | исполнено              | исполнено с опозданием | исполнено              | исполнено      |
        | 11.2023 |                       | 05.10.2023 15:00; 06.11.2023 00:00    | исполнено              | исполнено с опозданием | исполнено с опозданием | исполнено      |
        | 11.2023 |                       | 05.10.2023 15:00; 01.12.2023 00:00    | просрочено             | исполнено с опозданием | исполнено с опозданием | просрочено     |
        | 11.2023 |                       | нет                                   | просрочено             | просрочено             | просрочено             | просрочено     |
        | 11.2023 | 01.11.2023–30.11.2023 | нет                                   | не применяется         | просрочено             | просрочено             | просрочено     |
        """);

    [Fact]
    public void Month_Messages_EachOption_AsksForAnotherMonth() => Check(
        KnownReadings.Month,
        "message.monthly",
        EndOfMonth,
        """
        | месяц   | каникулы              | сообщения                                                                                | a              | b                      | c                      | d          |
        | 11.2023 |                       | 15.11.2023 15:00                                                                         | исполнено      | исполнено              | исполнено              | исполнено  |
        | 11.2023 |                       | 05.10.2023 15:00; 05.11.2023 00:00                                                       | исполнено      | исполнено с опозданием | исполнено              | исполнено  |
        | 11.2023 |                       | 05.10.2023 15:00; 06.11.2023 00:00                                                       | исполнено      | исполнено с опозданием | исполнено с опозданием | исполнено  |
        | 11.2023 |                       | 25.10.2023 15:00, об успеваемости; 05.11.2023 15:00, о поведении                         | просрочено     | исполнено              | исполнено              | просрочено |
        | 11.2023 | 01.11.2023–30.11.2023 | нет                                                                                      | не применяется | просрочено             | просрочено             | просрочено |
        """);

    [Fact]
    public void Periods_EachOption_ConcernsOtherPeriods() => Check(
        KnownReadings.Periods,
        "progress-report.handed-over",
        NotSet,
        """
        | учебный период                  | периоды класса                 | отчёты об успеваемости | a              | b              |
        | четверть 01.09.2023–27.10.2023  |                                | нет                    | не установлено | не установлено |
        | полугодие 01.09.2023–30.12.2023 | четверть 01.09.2023–27.10.2023 | нет                    | не применяется | не установлено |
        """,
        "\"G-period-end\": \"b\", ");

    [Fact]
    public void PeriodEnd_ReportOfNoSetMoment_IsDueAtTheEndOrOpensThere() => Check(
        KnownReadings.PeriodEnd,
        "progress-report.handed-over",
        NotSet,
        """
        | нерабочие дни | отчёты об успеваемости    | a                      | b              | c                      |
        |               | сдан 27.10.2023 23:59:59  | исполнено              | исполнено      | исполнено              |
        |               | сдан 28.10.2023 00:00     | исполнено с опозданием | исполнено      | исполнено с опозданием |
        | 27.10.2023    | сдан 27.10.2023 23:59:59  | исполнено              | исполнено      | исполнено с опозданием |
        |               | нет                       | просрочено             | не установлено | просрочено             |
        """);

    [Fact]
    public void Guardian_EachOption_AsksForOneOrForAll() => Check(
        KnownReadings.Guardian,
        "message.monthly",
        EndOfMonth,
        """
        | месяц   | родители                                | сообщения                                        | a          | b          |
        | 11.2023 | родитель 1                              | 15.11.2023 15:00                                 | исполнено  | исполнено  |
        | 11.2023 | родитель 1; родитель 2                  | 15.11.2023 15:00                                 | исполнено  | просрочено |
        | 11.2023 | родитель 1; родитель 2                  | 15.11.2023 15:00; 30.11.2023 15:00, родителю 2   | исполнено  | исполнено  |
        | 11.2023 | родитель 1; родитель 2, по 31.10.2023   | 15.11.2023 15:00                                 | исполнено  | исполнено  |
        """);

    [Fact]
    public void Guardian_PaperlessAndPrintouts_EachOptionAsksForOneOrForAll()
    {
        Check(
            KnownReadings.Guardian,
            "family.told-paperless",
            NotSet,
            """
            | родители               | сообщения                                      | a         | b              |
            | родитель 1; родитель 2 | 01.09.2023 15:00                               | исполнено | не установлено |
            | родитель 1; родитель 2 | 01.09.2023 15:00; 02.09.2023 15:00, родителю 2 | исполнено | исполнено      |
            """);
        Check(
            KnownReadings.Guardian,
            "printout.weekly",
            EndOfWeek,
            """
            | родители               | распечатки для семьи                    | a         | b              |
            | родитель 1; родитель 2 | вручена 12.12.2023 15:00, родителю 2    | исполнено | просрочено     |
            | родитель 1; родитель 2 | вручена 12.12.2023 15:00, без родителя  | исполнено | не установлено |
            """,
            BearerByAdministrator);
    }

    [Fact]
    public void MessageTopics_EachOption_SpreadsTheTopicsOrNot() => Check(
        FamilyReadings.MessageTopics,
        "message.monthly",
        EndOfMonth,
        """
        | месяц   | сообщения                                                        | a          | b          |
        | 11.2023 | 15.11.2023 15:00                                                 | исполнено  | исполнено  |
        | 11.2023 | 15.11.2023 15:00, об успеваемости; 16.11.2023 15:00, о поведении | исполнено  | просрочено |
        """);

    [Fact]
    public void PartOfMonth_EachOption_IsAboutOtherPupils() => Check(
        FamilyReadings.PartOfMonth,
        "message.monthly",
        EndOfMonth,
        """
        | месяц   | числится                   | сообщения | a              | b          | c              |
        | 11.2023 | да                         | нет       | просрочено     | просрочено | просрочено     |
        | 11.2023 | с 15.11.2023               | нет       | просрочено     | просрочено | не применяется |
        | 11.2023 | по 15.11.2023              | нет       | не применяется | просрочено | не применяется |
        | 11.2023 | с 05.11.2023 по 05.11.2023 | нет       | не применяется | не применяется | не применяется |
        """);

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

    [Fact]
    public void ToldBy_EachOption_SetsAMomentOrNone() => Check(
        FamilyReadings.ToldBy,
        "family.told-paperless",
        NotSet,
        """
        | объявления          | a              | b                      |
        | 01.09.2023 23:59:59 | исполнено      | исполнено              |
        | 02.09.2023 00:00    | исполнено      | исполнено с опозданием |
        | нет                 | не установлено | просрочено             |
        """);

    [Fact]
    public void FirstWeek_EachOption_BeginsWithAnotherWeek() => Check(
        FamilyReadings.FirstWeek,
        "printout.weekly",
        EndOfWeek,
        """
        | заявления                              | распечатки для семьи | a              | b          |
        | отказ от 10.12.2023                    | нет                  | просрочено     | просрочено |
        | отказ от 11.12.2023                    | нет                  | не применяется | просрочено |
        | отказ от 17.12.2023                    | нет                  | не применяется | просрочено |
        | отказ от 18.12.2023                    | нет                  | не применяется | не применяется |
        | отказ от 01.09.2023, по 11.12.2023     | нет                  | не применяется | просрочено |
        """,
        BearerByAdministrator);

    [Fact]
    public void PaperGiven_EachOption_CountsAnotherStage() => Check(
        FamilyReadings.PaperGiven,
        "printout.weekly",
        EndOfWeek,
        """
        | распечатки для семьи                                         | a                      | b         |
        | вручена 12.12.2023 15:00                                     | исполнено              | исполнено |
        | напечатана 12.12.2023 15:00                                  | просрочено             | исполнено |
        | вручена 18.12.2023 09:00, напечатана 15.12.2023 15:00, за 11.12.2023–17.12.2023 | исполнено с опозданием | исполнено |
        """,
        BearerByAdministrator);

    [Fact]
    public void OwnContact_EachOption_AllowsOtherSources() => Check(
        FamilyReadings.OwnContact,
        "contact.has-source",
        due: null,
        """
        | откуда контакт   | a         | b         |
        | письменно        | исполнено | исполнено |
        | с подписью       | исполнено | исполнено |
        | семья ввела сама | исполнено | нарушено  |
        | не записано      | нарушено  | нарушено  |
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
