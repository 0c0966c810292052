using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>The readings that messages, printouts and contacts rest on.</summary>
public sealed partial class ReadingTests
{
    private const string EndOfWeek = """{ "rule": "end-of-week" }""";
    private const string EndOfMonth = """{ "rule": "end-of-month" }""";
    private const string BearerByAdministrator = "\"G-empty-role\": \"b\", ";

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
    public void ForecastTurns_EachOption_AsksOnceAPeriodOrEachMonth()
    {
        Check(
            FamilyReadings.ForecastTurns,
            "forecast.told",
            NotSet,
            """
            | чтения дневника                                                                        | год закрыт       | проверка на | a          | b          |
            | 05.09.2023 18:00; 05.09.2023 18:00, родителем 1                                        | 30.05.2024 12:00 | 31.05.2024  | исполнено  | просрочено |
            | 30.09.2023 23:59:59; 05.09.2023 18:00, родителем 1; 01.10.2023 00:00; 27.10.2023 23:59:59, родителем 1 | 30.05.2024 12:00 | 31.05.2024  | исполнено  | исполнено  |
            | 05.09.2023 18:00; 05.09.2023 18:00, родителем 1; 28.10.2023 00:00; 28.10.2023 00:00, родителем 1       | 30.05.2024 12:00 | 31.05.2024  | исполнено  | просрочено |
            """);
        Check(
            FamilyReadings.ForecastTurns,
            "forecast.told",
            NotSet,
            """
            | учебный период                | каникулы              | чтения дневника                                 | год закрыт       | проверка на | a         | b         |
            | четверть 01.09.2023–27.10.2023 | 01.10.2023–31.10.2023 | 05.09.2023 18:00; 05.09.2023 18:00, родителем 1 | 30.05.2024 12:00 | 31.05.2024  | исполнено | исполнено |
            """);
    }

    [Fact]
    public void Guardian_Forecast_EachOptionAsksForOneOrForAll() => Check(
        KnownReadings.Guardian,
        "forecast.told",
        NotSet,
        """
        | родители               | чтения дневника                                                                 | год закрыт       | проверка на | a         | b          |
        | родитель 1; родитель 2 | 05.09.2023 18:00; 05.09.2023 18:00, родителем 1                                 | 30.05.2024 12:00 | 31.05.2024  | исполнено | просрочено |
        | родитель 1; родитель 2 | 05.09.2023 18:00; 05.09.2023 18:00, родителем 1; 06.09.2023 18:00, родителем 2  | 30.05.2024 12:00 | 31.05.2024  | исполнено | исполнено  |
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
}
