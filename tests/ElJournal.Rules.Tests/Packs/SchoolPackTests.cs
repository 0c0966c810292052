using System.Text;
using ElJournal.Domain;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Support;
using NodaTime;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>A school's own pack changes what its act leaves it, from a date on; the edition that holds is the one of the day of the lesson or work, not of the check.</summary>
public sealed class SchoolPackTests
{
    [Fact]
    public void Change_OfADue_HoldsForWorksFromItsDay()
    {
        var pack = School("""{ "norm": "mark.recorded", "due": { "rule": "days", "days": 3 }, "from": "2023-10-02", "source": "приказ № 7" }""");

        AssertSays(
            pack,
            """
            # mark.recorded
            | случай              | дата урока | отметка внесена     | проверка на | ожидается              |
            | ------------------- | ---------- | ------------------- | ----------- | ---------------------- |
            | накануне: неделя    | 30.09.2023 | 07.10.2023 23:59:59 | 31.12.2023  | исполнено              |
            | накануне: поздно    | 30.09.2023 | 09.10.2023 00:00    | 31.12.2023  | исполнено с опозданием |
            | в этот день: 3 дня  | 02.10.2023 | 05.10.2023 23:59:59 | 31.12.2023  | исполнено              |
            | в этот день: поздно | 02.10.2023 | 06.10.2023 00:00    | 31.12.2023  | исполнено с опозданием |
            """);
    }

    [Fact]
    public void Change_WithoutADay_HoldsFromTheFirstDayOfTheSchoolsPack()
    {
        var editions = Binding(School("""{ "norm": "lesson.recorded", "mode": "warn", "source": "приказ № 7" }"""), "lesson.recorded").Editions;

        Assert.Equal(
            [(new DateSpan(new LocalDate(2017, 11, 7), new LocalDate(2023, 8, 31)), EnforcementMode.Observe), (new DateSpan(new LocalDate(2023, 9, 1), null), EnforcementMode.Warn)],
            editions.Select(e => (e.InForce, e.Mode)));
        Assert.Equal(["приказ № 54/2-ОД от 07.11.2017", "приказ № 7"], editions.Select(e => e.Source));
    }

    [Fact]
    public void Change_OfForce_MakesRemarksOfTheBaseFindings()
    {
        var pack = School("""{ "norm": "lesson.on-school-day", "force": "binding", "from": "2023-12-01", "source": "приказ № 7" }""");

        Assert.Equal((0, 1), FoundOn(pack, "26.11.2023"));
        Assert.Equal((1, 0), FoundOn(pack, "17.12.2023"));
    }

    [Fact]
    public void Change_OfAReading_HoldsForLessonsFromItsDay()
    {
        var pack = School("""{ "norm": "lesson.recorded", "readings": { "G-held": "b" }, "from": "2023-12-01", "source": "приказ № 7" }""");

        AssertSays(
            pack,
            """
            # lesson.recorded
            | случай          | дата урока | состояние    | проверка на | ожидается      |
            | --------------- | ---------- | ------------ | ----------- | -------------- |
            | по расписанию   | 30.11.2023 | в расписании | 31.12.2023  | просрочено     |
            | только по записи | 01.12.2023 | в расписании | 31.12.2023 | не применяется |
            """);
    }

    [Fact]
    public void Changes_OfOneNorm_AddUpInTheirOrder()
    {
        var pack = School(
            """
            { "norm": "mark.recorded", "due": { "rule": "days", "days": 5 }, "source": "приказ № 7" },
            { "norm": "mark.recorded", "due": { "rule": "days", "days": 3 }, "from": "2024-01-09", "source": "приказ № 8" },
            { "norm": "mark.recorded", "readings": { "G-nonworking": "a" }, "from": "2024-02-01", "source": "приказ № 9" }
            """);

        var editions = Binding(pack, "mark.recorded").Editions;

        Assert.Equal(
            ["2017-11-07..2023-08-31", "2023-09-01..2024-01-08", "2024-01-09..2024-01-31", "2024-02-01.."],
            editions.Select(e => e.InForce.ToString()));
        Assert.Equal([new DueSpec.WithinWeeks(1), new DueSpec.WithinDays(5), new DueSpec.WithinDays(3), new DueSpec.WithinDays(3)], editions.Select(e => e.Due!));
        Assert.Equal(["b", "b", "b", "a"], editions.Select(e => e.Readings[KnownReadings.NonWorking].Id));
    }

    [Fact]
    public void Editions_OfAnAct_AreEachInForceOnTheirDaysAndNeverTwo()
    {
        var pack = TestPacks.Read(
            """
            { "id": "act", "title": "Акт", "source": "приказ № 1", "inForce": { "from": "2023-09-01", "to": "2024-05-31" }, "clauses": [{ "id": "1", "kind": "O", "text": "Пункт.", "norms": [{
              "norm": "lesson.recorded", "due": { "rule": "days", "days": 2 },
              "editions": [{ "from": "2023-11-01", "due": { "rule": "same-day" }, "source": "приказ № 2" }, { "from": "2024-03-01", "force": "advice", "source": "приказ № 3" }] }] }] }
            """);
        var editions = Binding(pack, "lesson.recorded").Editions;

        Assert.Equal(["2023-09-01..2023-10-31", "2023-11-01..2024-02-29", "2024-03-01..2024-05-31"], editions.Select(e => e.InForce.ToString()));
        for (var day = new LocalDate(2023, 8, 25); day < new LocalDate(2024, 6, 7); day = day.PlusDays(1))
        {
            Assert.Equal(pack.InForce.Contains(day) ? 1 : 0, editions.Count(e => e.InForce.Contains(day)));
        }

        AssertSays(
            pack,
            """
            # lesson.recorded
            | случай             | дата урока | записан          | проверка на | ожидается              |
            | ------------------ | ---------- | ---------------- | ----------- | ---------------------- |
            | до акта            | 31.08.2023 | нет              | 31.05.2024  | не действует           |
            | первая редакция    | 31.10.2023 | 02.11.2023 10:00 | 31.05.2024  | исполнено              |
            | вторая редакция    | 01.11.2023 | 02.11.2023 10:00 | 31.05.2024  | исполнено с опозданием |
            | последний день     | 31.05.2024 | нет              | 30.06.2024  | просрочено             |
            | после акта         | 01.06.2024 | нет              | 30.06.2024  | не действует           |
            """);
    }

    [Fact]
    public void OwnClause_BesideThoseOfTheBase_AddsItsNorm()
    {
        var pack = TestPacks.Read(
            """
            { "id": "school", "title": "Школа", "source": "приказ № 7", "inForce": { "from": "2023-09-01" }, "basedOn": "saki-2020",
              "clauses": [{ "id": "1", "kind": "O", "text": "Урок записывают в тот же день.", "norms": [{ "norm": "lesson.recorded", "due": { "rule": "same-day" } }] }] }
            """);

        Assert.Equal("school 1 lesson.recorded", pack.Bindings[0].ToString());
        Assert.Equal(PackLibrary.Standard.Find("saki-2020")!.Bindings.Select(b => b.ToString()), pack.Bindings.Skip(1).Select(b => b.ToString()));
    }

    [Fact]
    public void Digest_OfASchoolsPack_ChangesWithItsBase()
    {
        const string Json = """{ "id": "school", "title": "Школа", "source": "приказ", "inForce": {}, "basedOn": "act", "clauses": [] }""";
        static RegulationPack On(string title)
        {
            var act = TestPacks.Read($$"""{ "id": "act", "title": "{{title}}", "source": "приказ", "inForce": {}, "clauses": [] }""");
            return new PackReader(NormCatalog.Standard, _ => act, ["act"]).Read(System.Text.Encoding.UTF8.GetBytes(Json)).Value;
        }

        Assert.Equal(On("один").Digest, On("один").Digest);
        Assert.NotEqual(On("один").Digest, On("другой").Digest);
    }

    [Fact]
    public void AdoptedOn_ADay_LeavesLessonsBeforeItToNobody()
    {
        var pack = TestPacks.Read(
            """
            { "id": "school", "title": "Школа", "source": "приказ № 7", "inForce": {}, "basedOn": "lenskaya-2017", "adoptedOn": "2023-10-02", "clauses": [],
              "changes": [{ "norm": "lesson.recorded", "mode": "warn", "source": "приказ № 8" }] }
            """);

        AssertSays(
            pack,
            """
            # lesson.recorded
            | случай            | дата урока | записан          | проверка на | ожидается    |
            | ----------------- | ---------- | ---------------- | ----------- | ------------ |
            | накануне принятия | 30.09.2023 | нет              | 31.12.2023  | не действует |
            | в день принятия   | 02.10.2023 | нет              | 31.12.2023  | просрочено   |
            """);
        Assert.Equal(new LocalDate(2023, 10, 2), pack.AdoptedOn);
        Assert.All(pack.Bindings, b => Assert.Equal(pack.AdoptedOn, b.Editions[0].InForce.From));
        Assert.Equal(EnforcementMode.Warn, Binding(pack, "lesson.recorded").Editions.Single().Mode);
    }

    [Fact]
    public void AdoptedOn_AfterSomeNormsEnded_LeavesThoseOut()
    {
        var pack = TestPacks.Read(
            """{ "id": "school", "title": "Школа", "source": "приказ № 7", "inForce": {}, "basedOn": "elista-2023", "adoptedOn": "2024-06-01", "clauses": [] }""");

        Assert.DoesNotContain(pack.Bindings, b => b.Norm.Id.Value == "attendance.recorded");
        Assert.NotEmpty(pack.Bindings);
    }

    [Fact]
    public void Values_OfOneParameter_HoldUntilTheNextEachWithItsSource()
    {
        var pack = School(
            changes: "",
            """
            { "clause": "2.5", "parameter": "storage-term", "value": "7 лет", "from": "2024-01-09", "source": "приказ № 2" },
            { "clause": "2.5", "parameter": "storage-term", "value": "5 лет", "source": "приказ № 7" },
            { "clause": "3.2", "parameter": "form", "value": "таблица", "source": "приказ № 7" }
            """);

        Assert.Equal(
            [("7 лет", "09.01.2024", "", "приказ № 2"), ("5 лет", "01.09.2023", "08.01.2024", "приказ № 7"), ("таблица", "01.09.2023", "", "приказ № 7")],
            pack.Values.Select(v => (v.Value, Written(v.InForce.From), Written(v.InForce.To), v.Source)));
        Assert.All(pack.Values, v => Assert.Equal("lenskaya-2017", v.Act));
    }

    [Fact]
    public void Values_OfTheBase_HoldForPacksOnItAndAreNotReplaced()
    {
        var district = School(changes: "", """{ "clause": "2.5", "parameter": "storage-term", "value": "5 лет", "source": "приказ № 7" }""");
        var reader = new PackReader(NormCatalog.Standard, id => id == district.Id ? district : null, [district.Id]);
        Result<RegulationPack> Read(string values) => reader.Read(Encoding.UTF8.GetBytes(
            $$"""{ "id": "own", "title": "Пакет", "source": "приказ", "inForce": {}, "basedOn": "school", "clauses": [], "values": [{{values}}] }"""));

        Assert.Equal("5 лет", Assert.Single(Read("").Value.Values).Value);
        var defect = Assert.Single(Read("""{ "clause": "2.5", "parameter": "storage-term", "value": "1 год", "source": "приказ" }""").Defects);
        Assert.Equal((PackDefects.ValueFixed, "5 лет"), (defect.Code, defect.Arguments[2]));
    }

    [Theory]
    [InlineData("entries", "1 — свободно; далее — закрыто", "1 — свободно; далее — с согласием", true)]
    [InlineData("entries", "1 — свободно; далее — закрыто", "2 — свободно; далее — закрыто", true)]
    [InlineData("entries", "1 — свободно; далее — закрыто", "0 — свободно; далее — закрыто", false)]
    [InlineData("corrections", "3 — свободно; далее — с причиной", "3 — с причиной; далее — закрыто", false)]
    [InlineData("corrections", "3 — с причиной; далее — закрыто", "1 — свободно; далее — закрыто", true)]
    [InlineData("period-closes", "3", "4", true)]
    [InlineData("period-closes", "3", "0", false)]
    [InlineData("approvals-to-raise", "2", "1", true)]
    [InlineData("approvals-to-lower", "2", "1", true)]
    [InlineData("approvals-to-lower", "2", "3", false)]
    public void Values_OfLocks_MayOnlyBeTightened(string parameter, string ofDistrict, string ofSchool, bool isRefused)
    {
        var district = School(changes: "", $$"""{ "clause": "ВЖ-2", "parameter": "{{parameter}}", "value": "{{ofDistrict}}", "source": "приказ № 7" }""");
        var read = new PackReader(NormCatalog.Standard, id => id == district.Id ? district : null, [district.Id]).Read(Encoding.UTF8.GetBytes(
            $$"""{ "id": "own", "title": "Пакет", "source": "приказ", "inForce": {}, "basedOn": "school", "clauses": [], "values": [{ "clause": "ВЖ-2", "parameter": "{{parameter}}", "value": "{{ofSchool}}", "source": "приказ" }] }"""));

        Assert.Equal(
            isRefused ? [$"$.values[0].value: ELJ-D446: Параметр «{parameter}» пункта «ВЖ-2»: «{ofSchool}» мягче, чем «{ofDistrict}» в пакете «school». Школа вправе только ужесточать; уберите запись или сделайте строже."] : [],
            read.Defects.Select(d => d.Describe()));
        Assert.Equal(isRefused ? null : ofSchool, read.IsGood ? read.Value.Values[0].Value : null);
    }

    [Fact]
    public void Regulation_OfAChangedBaseAndAnotherActOnIt_JudgesItOnceAsChanged()
    {
        var school = School("""{ "norm": "lesson.on-school-day", "force": "binding", "source": "приказ № 7" }""");

        var regulation = new Regulation(school, PackLibrary.Standard.Find("saki-2020")!);

        Assert.Distinct(regulation.Bindings.Select(b => (b.Act, b.Norm.Id)));
        var changed = regulation.Bindings.Single(b => b.Norm.Id.Value == "lesson.on-school-day");
        Assert.Same(Binding(school, "lesson.on-school-day"), changed);
    }

    private static string Written(LocalDate? day) => day is { } known ? Wording.Of(known) : "";

    private static RegulationPack School(string changes, string values = "") => TestPacks.Read(
        $$"""{ "id": "school", "title": "Пакет школы", "source": "приказ № 7", "inForce": { "from": "2023-09-01" }, "basedOn": "lenskaya-2017", "clauses": [], "changes": [{{changes}}], "values": [{{values}}] }""");

    private static Binding Binding(RegulationPack pack, string norm) => pack.Bindings.Single(b => b.Norm.Id.Value == norm);

    private static void AssertSays(RegulationPack pack, string table) =>
        Assert.Empty(ExampleRunner.Run(pack, [ExampleTableReader.Read(table).Value]).Where(r => !r.IsMet).Select(r => r.Describe()));

    /// <summary>How many findings and how many remarks a lesson on a Sunday gives.</summary>
    private static (int Findings, int Advice) FoundOn(RegulationPack pack, string sunday)
    {
        var example = ExampleTableReader.Read($"# lesson.on-school-day\n| случай | дата урока | проверка на | ожидается |\n|---|---|---|---|\n| воскресенье | {sunday} | 31.12.2023 | нарушено |").Value.Cases[0];
        var audit = new PolicyEngine(pack).Audit(example.Record, example.AsOf);
        return (audit.Findings.Count(f => f.Binding.Norm.Id.Value == "lesson.on-school-day"), audit.Advice.Count(f => f.Binding.Norm.Id.Value == "lesson.on-school-day"));
    }
}
