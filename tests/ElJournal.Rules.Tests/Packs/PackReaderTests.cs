using System.Text;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>A pack loads whole or not at all, and its writer is told everything that is wrong with it, in Russian, with the place.</summary>
public sealed class PackReaderTests
{
    [Theory]
    [InlineData("class.one-lesson-at-a-time", "last-lesson")]
    [InlineData("order.one-date", "entry")]
    public void CheckDueFits_NoNormShippedIsADutyWithoutHours_SoTheRuleIsRefusedAsAProhibition(string norm, string rule)
    {
        var defects = PackJson.Read(PackJson.Of(PackJson.Clause($$"""{ "norm": "{{norm}}", "due": { "rule": "{{rule}}" } }"""))).Defects;

        Assert.Equal(PackDefects.DueForbidden, Assert.Single(defects).Code);
    }

    [Fact]
    public void Read_DueThatACaseDoesNotKnow_IsRefused()
    {
        var duty = new Obligation<DayCase>
        {
            Id = NormId.Parse("day.checked"),
            Title = "День проверен",
            Cases = ClassDaySource.Instance,
            When = [],
            Bearer = Terms.CaseBearers.Nobody<DayCase>(),
            Repair = static (in DayCase _) => "проверить",
            DueName = "срок проверки",
            Anchor = new Terms.CaseAnchor<DayCase>("day", "день", static (in DayCase c) => c.Day),
            FulfilledAt = new Terms.CaseMoment<DayCase>("day.checked", "день проверен", default, static (in DayCase _) => default),
        };
        var reader = new PackReader(NormCatalog.Standard.With(duty), static _ => null, []);

        var read = reader.Read(Encoding.UTF8.GetBytes(PackJson.Of(PackJson.Clause("""{ "norm": "day.checked", "due": { "rule": "last-lesson" } }"""))), "p.json");

        Assert.Equal(
            "p.json:$.clauses[0].norms[0].due.rule: ELJ-D412: Правило срока «last-lesson» не подходит: день класса такого момента не знает. Выберите другое правило срока.",
            Assert.Single(read.Defects).Describe());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(""" "bearer": "class-teacher" """, "")]
    [InlineData(""" "readings": { "G-empty-role": "c" } """, "")]
    [InlineData(""" "bearer": "nobody" """, "p.json:$.clauses[0].norms[0].bearer: ELJ-D405: Неизвестное значение роли: «nobody». Возможны: administrator, class-teacher, deputy-head, director, secretary, teacher.")]
    public void Read_BearerOfANormThatNamesNobody_IsARoleOrLeftToAReading(string bearer, string expected)
    {
        var reader = new PackReader(NormCatalog.Standard.With(OpenNorms.LessonChecked), static _ => null, []);

        var read = reader.Read(Encoding.UTF8.GetBytes(PackJson.Of(PackJson.Clause($$"""{ "norm": "lesson.checked", "due": { "rule": "same-day" }{{(bearer.Length > 0 ? "," : "")}} {{bearer}} }"""))), "p.json");

        var missing = "p.json:$.clauses[0].norms[0].bearer: ELJ-D429: Кто отвечает по норме «lesson.checked», акт не называет, и пакет тоже. Добавьте поле «bearer» с ролью работника или выберите другое прочтение G-empty-role.";
        Assert.Equal(bearer.Length == 0 ? missing : expected, read.Defects.IsEmpty ? "" : Assert.Single(read.Defects).Describe());
    }

    [Fact]
    public void Get_UnknownRegulation_SaysWhichThereAre() => Assert.Equal(
        "ELJ-D420: Регламента «lenskaya» нет. Есть: " + PackJson.Bases + "; или укажите файл своего пакета.",
        Assert.Single(PackLibrary.Standard.Get("lenskaya").Defects).Describe());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Read_MutatedPacks_NeverThrowsNorHalfLoads(int seed)
    {
        var dice = new Random(seed);
        foreach (var id in PackLibrary.Standard.Ids)
        {
            var original = Support.RepositoryFiles.Read($"src/ElJournal.Rules/Packs/Data/{id}.json");
            for (var i = 0; i < 60; i++)
            {
                var result = PackJson.Read(PackScraps.Spoil(original, dice));

                Assert.NotEqual(result.IsGood, !result.Defects.IsEmpty);
                Assert.All(result.Defects, d => Assert.DoesNotContain("{0}", d.Describe(), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoDefect() =>
        Assert.Equal("p", PackLibrary.Standard.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(PackJson.Of())).ToArray()).Value.Id);

    [Fact]
    public void Read_AnotherEncoding_IsADefectWithTheLine()
    {
        var cyrillic = Encoding.GetEncoding("iso-8859-1").GetBytes("{\n \"id\": \"ï\" }");

        Assert.Equal(
            "p.json:2: ELJ-D424: Пакет не в кодировке UTF-8, или символ записан наполовину (строка 2). Сохраните файл в UTF-8 и проверьте эту строку.",
            Assert.Single(PackLibrary.Standard.Read(cyrillic, "p.json").Defects).Describe());
    }

    [Fact]
    public void Read_DeeplyNestedJson_IsADefect() =>
        Assert.Equal(PackDefects.NotJson, Assert.Single(PackJson.Read(new string('[', 1000)).Defects).Code);

    [Fact]
    public void Read_Readings_OfANormOverrideThoseOfThePackAndTheDefaults()
    {
        var pack = PackJson.Read(PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "readings": { "G-held": "b" } }"""), top: """ "readings": { "G-held": "a", "G-entered": "b" }, """)).Value;

        var readings = pack.Bindings.Single().Editions.Single().Readings;
        Assert.Equal(("b", "b", "b"), (readings[KnownReadings.Held].Id, readings[KnownReadings.Entered].Id, readings[KnownReadings.NonWorking].Id));
    }

    [Fact]
    public void Read_ClauseKeptThroughOthers_IsCarriedAndBindsNothingItself()
    {
        var pack = PackJson.Read(PackJson.Of("""{ "id": "1", "kind": "O", "text": "т", "through": ["2"] }, """ + PackJson.Clause("""{ "norm": "lesson.on-school-day" }""", "2"))).Value;

        Assert.Equal("2", Assert.Single(pack.Clauses[0].Through));
        Assert.Equal(ClauseStatus.Carried, pack.Clauses[0].Status);
        Assert.Equal("2", Assert.Single(pack.Bindings).Clause.Id);
    }

    [Fact]
    public void Read_ClauseKeptThroughOnesStillPlanned_IsPlannedItself()
    {
        var pack = PackJson.Read(PackJson.Of("""{ "id": "1", "kind": "O", "text": "т", "through": ["2"], "planned": "ждёт пункта 2" }, { "id": "2", "kind": "O", "text": "т", "planned": "ждёт" }""")).Value;

        Assert.Equal(ClauseStatus.Planned, pack.Clauses[0].Status);
    }

    [Theory]
    [InlineData("O", Force.Binding)]
    [InlineData("P", Force.Binding)]
    [InlineData("R", Force.Advice)]
    public void Read_ForceNotStated_IsThatOfTheKindOfClause(string kind, Force expected)
    {
        var pack = PackJson.Read(PackJson.Of($$"""{ "id": "1", "kind": "{{kind}}", "text": "т", "norms": [{ "norm": "lesson.on-school-day" }] }""")).Value;

        Assert.Equal(expected, pack.Bindings.Single().Editions.Single().Force);
    }
}
