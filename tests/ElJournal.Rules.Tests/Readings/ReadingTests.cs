using System.Text;
using ElJournal.Domain;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Access;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Access;
using ElJournal.Rules.Tests.Packs;
using ElJournal.Rules.Tests.Support;
using NodaTime;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>Each option of each reading changes what it says it changes; the cases are reckoned by hand, a column per option.</summary>
public sealed partial class ReadingTests
{
    private const string Week = """{ "rule": "weeks", "weeks": 1 }""";
    private const string SameDay = """{ "rule": "same-day" }""";

    [Fact]
    public void Day_EachOption_EndsTheDayElsewhere() => Check(
        KnownReadings.Day,
        "lesson.recorded",
        """{ "rule": "same-day", "workingDayEnd": "17:00" }""",
        """
        | начало | последний урок дня до | записан             | a                      | b                      | c                      |
        | 08:30  | 14:05                 | 12.12.2023 14:05    | исполнено              | исполнено              | исполнено              |
        | 08:30  | 14:05                 | 12.12.2023 14:05:01 | исполнено              | исполнено              | исполнено с опозданием |
        | 08:30  | 14:05                 | 12.12.2023 17:00    | исполнено              | исполнено              | исполнено с опозданием |
        | 08:30  | 14:05                 | 12.12.2023 17:00:01 | исполнено              | исполнено с опозданием | исполнено с опозданием |
        | 08:30  | 14:05                 | 12.12.2023 23:59:59 | исполнено              | исполнено с опозданием | исполнено с опозданием |
        | 08:30  | 14:05                 | 13.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        | 18:00  |                       | 12.12.2023 18:45    | исполнено              | исполнено              | исполнено              |
        | 18:00  |                       | 12.12.2023 18:45:01 | исполнено              | исполнено с опозданием | исполнено с опозданием |
        | 08:30  | неизвестно            | 12.12.2023 14:05    | исполнено              | исполнено              | не установлено         |
        """);

    [Fact]
    public void WeekSpan_EachOption_CountsTheWeekAnotherWay() => Check(
        KnownReadings.WeekSpan,
        "mark.recorded",
        Week,
        """
        | каникулы              | отметка внесена     | a                      | b                      | c                      | d                      |
        |                       | 18.12.2023 23:59:59 | исполнено              | исполнено              | исполнено              | исполнено              |
        |                       | 19.12.2023 00:00    | исполнено              | исполнено с опозданием | исполнено              | исполнено              |
        |                       | 19.12.2023 09:15    | исполнено              | исполнено с опозданием | исполнено              | исполнено              |
        |                       | 19.12.2023 09:15:01 | исполнено              | исполнено с опозданием | исполнено с опозданием | исполнено              |
        |                       | 19.12.2023 23:59:59 | исполнено              | исполнено с опозданием | исполнено с опозданием | исполнено              |
        |                       | 20.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        | 14.12.2023–16.12.2023 | 22.12.2023 23:59:59 | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием | исполнено              |
        | 14.12.2023–16.12.2023 | 23.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        """);

    [Fact]
    public void WeekSpan_FiveDayWeek_CountsFiveSchoolDays() => Check(
        KnownReadings.WeekSpan,
        "mark.recorded",
        Week,
        """
        | учебная неделя | каникулы              | отметка внесена     | a                      | b                      | c                      | d                      |
        | 5              | 14.12.2023–15.12.2023 | 21.12.2023 23:59:59 | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием | исполнено              |
        | 5              | 14.12.2023–15.12.2023 | 22.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        """);

    [Fact]
    public void WeekSpan_WorkOfAnOwnDay_HasNoHourToCountFrom() => Check(
        KnownReadings.WeekSpan,
        "mark.recorded",
        Week,
        """
        | обучающийся  | свой день  | отметка внесена     | a                      | b                      | c              | d                      |
        | отсутствовал | 15.12.2023 | 21.12.2023 23:59:59 | исполнено              | исполнено              | не установлено | исполнено              |
        | отсутствовал | 15.12.2023 | 22.12.2023 23:59:59 | исполнено              | исполнено с опозданием | не установлено | исполнено              |
        | отсутствовал | 15.12.2023 | 23.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | не установлено | исполнено с опозданием |
        """);

    [Fact]
    public void NonWorking_EachOption_MovesTheTermOverOtherDays() => Check(
        KnownReadings.NonWorking,
        "mark.recorded",
        Week,
        """
        | нерабочие дни | каникулы              | карантин   | отметка внесена     | a                      | b                      | c                      |
        |               |                       |            | 19.12.2023 23:59:59 | исполнено              | исполнено              | исполнено              |
        |               |                       |            | 20.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        | 19.12.2023    |                       |            | 20.12.2023 23:59:59 | исполнено с опозданием | исполнено              | исполнено              |
        | 19.12.2023    |                       |            | 21.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        |               | 19.12.2023–20.12.2023 |            | 21.12.2023 23:59:59 | исполнено с опозданием | исполнено с опозданием | исполнено              |
        |               | 19.12.2023–20.12.2023 |            | 22.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        | 19.12.2023    | 20.12.2023            |            | 20.12.2023 23:59:59 | исполнено с опозданием | исполнено              | исполнено              |
        | 19.12.2023    | 20.12.2023            |            | 21.12.2023 23:59:59 | исполнено с опозданием | исполнено с опозданием | исполнено              |
        |               |                       | 19.12.2023 | 20.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием | исполнено с опозданием |
        """);

    [Fact]
    public void None_Attendance_EachOptionAsksForAnotherEntry() => Check(
        KnownReadings.None,
        "attendance.recorded",
        SameDay,
        """
        | записан          | обучающийся  | посещаемость отмечена | a              | b                      | c              |
        | 12.12.2023 10:00 | отсутствовал | 12.12.2023 09:00      | исполнено      | исполнено              | исполнено      |
        | 12.12.2023 10:00 | был          | 12.12.2023 09:00      | исполнено      | исполнено              | просрочено     |
        | 12.12.2023 10:00 |              | нет                   | просрочено     | исполнено              | просрочено     |
        | 13.12.2023 10:00 |              | нет                   | просрочено     | исполнено с опозданием | просрочено     |
        | неизвестно       |              | нет                   | просрочено     | не установлено         | просрочено     |
        | нет              |              | нет                   | просрочено     | просрочено             | просрочено     |
        | нет              |              | нет сведений          | не установлено | не установлено         | не установлено |
        """);

    [Fact]
    public void None_Homework_EachOptionAsksForAnotherEntry() => Check(
        KnownReadings.None,
        "homework.recorded",
        SameDay,
        """
        | записан          | задание       | задание внесено  | a          | b                      | c          |
        | 12.12.2023 10:00 | № 412         | 12.12.2023 09:00 | исполнено  | исполнено              | исполнено  |
        | 12.12.2023 10:00 | не задано     | 12.12.2023 09:00 | исполнено  | исполнено              | просрочено |
        | нет              | пустая запись | 12.12.2023 09:00 | просрочено | исполнено              | просрочено |
        | 12.12.2023 10:00 |               | нет              | просрочено | исполнено              | просрочено |
        | 13.12.2023 10:00 |               | нет              | просрочено | исполнено с опозданием | просрочено |
        | нет              |               | нет              | просрочено | просрочено             | просрочено |
        """);

    [Fact]
    public void Held_EachOption_AsksForAnotherProof() => Check(
        KnownReadings.Held,
        "homework.recorded",
        SameDay,
        """
        | состояние    | записан          | задание внесено | a              | b              |
        |              | 12.12.2023 10:00 | нет             | просрочено     | просрочено     |
        | в расписании |                  | нет             | просрочено     | не применяется |
        | отменён      |                  | нет             | не применяется | не применяется |
        | в расписании | нет сведений     | нет             | просрочено     | не установлено |
        """);

    [Theory]
    [InlineData("lesson.recorded", "записан", "запись исправлена")]
    [InlineData("attendance.recorded", "посещаемость отмечена", "посещаемость исправлена")]
    [InlineData("homework.recorded", "задание внесено", "задание исправлено")]
    [InlineData("mark.recorded", "отметка внесена", "отметка исправлена")]
    public void Entered_EachOption_CountsAnotherEntry(string norm, string entry, string correction) => Check(
        KnownReadings.Entered,
        norm,
        SameDay,
        $"""
        | {entry}             | {correction}        | a                      | b                      |
        | 12.12.2023 10:00    |                     | исполнено              | исполнено              |
        | 12.12.2023 10:00    | 12.12.2023 23:59:59 | исполнено              | исполнено              |
        | 12.12.2023 10:00    | 13.12.2023 00:00    | исполнено              | исполнено с опозданием |
        | 13.12.2023 00:00    | 13.12.2023 10:00    | исполнено с опозданием | исполнено с опозданием |
        | неизвестно          | 13.12.2023 10:00    | не установлено         | не установлено         |
        """);

    [Fact]
    public void Outage_EachOption_MovesTheTermOrNot() => Check(
        KnownReadings.Outage,
        "lesson.recorded",
        SameDay,
        """
        | сбой системы                      | записан             | a                      | b                      |
        | 12.12.2023 20:00–13.12.2023 07:00 | 12.12.2023 19:00    | исполнено              | исполнено              |
        | 12.12.2023 20:00–13.12.2023 07:00 | 14.12.2023 23:59:59 | исполнено              | исполнено с опозданием |
        | 12.12.2023 20:00–13.12.2023 07:00 | 15.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием |
        | 12.12.2023 10:00–12.12.2023 12:00 | 13.12.2023 00:00    | исполнено с опозданием | исполнено с опозданием |
        | 13.12.2023 00:00–13.12.2023 07:00 | 13.12.2023 08:00    | исполнено с опозданием | исполнено с опозданием |
        """);

    [Theory]
    [InlineData("a", null, "25.05.2024")]
    [InlineData("a", 0, "25.05.2024")]
    [InlineData("a", 2, "28.05.2024")]
    [InlineData("b", null, "нет срока")]
    [InlineData("b", 0, "25.05.2024")]
    [InlineData("b", 2, "28.05.2024")]
    [InlineData("c", null, "23.05.2024")]
    [InlineData("c", 2, "28.05.2024")]
    public void PeriodEnd_EachOption_EndsOrOpensAPeriodElsewhere(string option, int? schoolDays, string expected)
    {
        // Saturday 25 May ends the period; Friday and Saturday are vacation, Sunday is off.
        var year = new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31));
        var calendar = new SchoolCalendar(year, WeekLength.Six, [new(new(2024, 5, 24), CalendarDayKind.Vacation), new(new(2024, 5, 25), CalendarDayKind.Vacation), new(new(2024, 5, 27), CalendarDayKind.Short)]);
        var calculator = new DeadlineCalculator(calendar, new SchoolClock(DateTimeZoneProviders.Tzdb["Europe/Simferopol"]));

        var rule = DueRules.Resolve(new DueSpec.EndOfOwnPeriod(schoolDays), ReadingSet.Defaults.With(KnownReadings.PeriodEnd, option), WeekLength.Six);

        var last = calculator.LastDay(rule, new DeadlineAnchor { Day = new LocalDate(2024, 5, 25), Week = WeekLength.Six });
        Assert.Equal(expected, last is { } day ? Wording.Of(day) : "нет срока");
    }

    [Theory]
    [InlineData("a", "Secretary")]
    [InlineData("b", "Administrator")]
    [InlineData("c", null)]
    public void EmptyRole_EachOption_BlamesAnother(string option, string? expected)
    {
        var json = $$"""
            { "id": "test", "title": "Проба", "source": "проба", "inForce": {}, "readings": { "G-empty-role": "{{option}}" },
              "clauses": [{ "id": "1", "kind": "O", "text": "Проба.", "norms": [{ "norm": "lesson.checked", "due": { "rule": "same-day" }, "bearer": "secretary" }] }] }
            """;
        var norms = NormCatalog.Standard.With(OpenNorms.LessonChecked);
        var pack = new PackReader(norms, static _ => null, []).Read(Encoding.UTF8.GetBytes(json)).Value;
        var examples = ExampleTableReader.Read("# lesson.checked\n| случай | записан | проверка на | ожидается |\n|---|---|---|---|\n| нет | нет | 31.12.2023 | просрочено |", null, norms).Value;

        var found = Assert.Single(ExampleRunner.Run(pack, [examples]));

        Assert.True(found.IsMet, found.Describe());
        Assert.Equal(expected, found.Explanation!.Bearer?.Value);
        Assert.Contains(found.Explanation.Readings, r => r.Id == "G-empty-role" && r.Option == option);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("b", false)]
    public void PupilWork_ReadingOnesOwn_IsWorkOrNot(string option, bool allowed) =>
        Assert.Equal(allowed, AccessUnder("aleks-6.1", option).Decide("p-0001", AccessAction.Read, AccessSchool.Mark("p-0001")).IsAllowed);

    [Theory]
    [InlineData("a", false)]
    [InlineData("b", true)]
    public void SecretaryStatus_OrderBook_IsTheAdministratorsToo(string option, bool allowed) =>
        Assert.Equal(allowed, AccessUnder("aleks-4-secretary", option).Decide("admin", AccessAction.Enter, new AccessTarget(ResourceKind.Orders)).IsAllowed);

    [Theory]
    [InlineData("a", false)]
    [InlineData("b", true)]
    public void ClassTeacherMarks_MarkOfTheOwnClass_IsCorrectedOrNot(string option, bool allowed) =>
        Assert.Equal(allowed, AccessUnder("aleks-4-class-marks", option).Decide("head", AccessAction.Correct, AccessSchool.Mark("p-0001")).IsAllowed);

    [Fact]
    public void All_Readings_AreTriedHere()
    {
        var tried = typeof(ReadingTests).GetMethods().Select(m => m.Name.Split('_')[0]).ToHashSet();
        var names = new[] { typeof(KnownReadings), typeof(SchoolReadings), typeof(FamilyReadings), typeof(JournalReadings), typeof(MarkReadings), typeof(AccessReadings), typeof(FederalReadings) }
            .SelectMany(type => type.GetFields())
            .Where(f => f.FieldType == typeof(Reading))
            .ToDictionary(f => (Reading)f.GetValue(null)!, f => f.Name);

        Assert.Equal(KnownReadings.All.Length, names.Count);
        Assert.Empty(KnownReadings.All.Where(r => !tried.Contains(names[r])));
    }

    private static SchoolAccess AccessUnder(string reading, string option) => AccessSchool.Under(new Regulation(
        PackJson.Read(PackJson.Of(top: $$""" "basedOn": "aleksandrovskaya-2021", "readings": { "{{reading}}": "{{option}}" }, """)).Value));

    /// <summary>Runs every row under every option; a check on the last day of the year, where the row does not say when.</summary>
    private static void Check(Reading reading, string norm, string? due, string table, string more = "")
    {
        var rows = table.Split('\n').Select(line => line.Trim(' ', '\r').Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToArray();
        var options = reading.Options.Select(o => o.Id).ToArray();
        var inputs = rows[0].Length - options.Length;
        Assert.Equal(options, rows[0][inputs..]);

        var wrong = options.SelectMany((option, number) =>
        {
            var asOf = rows[0].Contains("проверка на") ? "" : "| проверка на ";
            var head = $"# {norm}\n| случай {asOf}| {string.Join(" | ", rows[0][..inputs])} | ожидается |\n|{string.Concat(Enumerable.Repeat("---|", inputs + (asOf.Length > 0 ? 3 : 2)))}\n";
            var body = rows.Skip(1).Select((row, i) => FormattableString.Invariant($"| {i + 1} {(asOf.Length > 0 ? "| 31.12.2023 " : "")}| {string.Join(" | ", row[..inputs])} | {row[inputs + number]} |"));
            var examples = ExampleTableReader.Read(head + string.Join('\n', body), $"{reading} {option}").Value;
            return ExampleRunner.Run(TestPacks.Of(norm, due, $"{more}\"{reading}\": \"{option}\""), [examples]).Where(r => !r.IsMet);
        });

        Assert.Empty(wrong.Select(r => string.Join(Environment.NewLine, r.Reasons.Prepend(r.Describe()))));
    }
}
