using System.Text.Json;
using ElJournal.Reporting.Catalogues;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Reporting.Tests.Catalogues;

public sealed class CatalogueTests
{
    /// <summary>Set to write the committed pages anew instead of comparing them.</summary>
    private const string RegenerateVariable = "ELJOURNAL_APPROVE";

    public static TheoryData<string> Packs => new(PackLibrary.Standard.Ids);

    [Theory]
    [MemberData(nameof(Packs))]
    public void Markdown_CommittedPage_IsFresh(string id)
    {
        var page = CatalogueMarkdown.Write(Catalogue.Of(PackLibrary.Standard.Get(id).Value, ExampleLibrary.Of(id)));
        var path = Path.Combine(Repository.Root, "docs", "regulations", id + ".md");
        if (Environment.GetEnvironmentVariable(RegenerateVariable) is not null)
        {
            File.WriteAllText(path, page);
        }

        Assert.True(File.Exists(path), $"docs/regulations/{id}.md is missing: run the tests once with {RegenerateVariable}=1 and review it.");
        Assert.Equal(File.ReadAllText(path), page);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Json_EveryClause_HasItsListsAndStatus(string id)
    {
        using var stream = new MemoryStream();
        CatalogueJson.Write(Catalogue.Of(PackLibrary.Standard.Get(id).Value, ExampleLibrary.Of(id)), stream);

        using var json = JsonDocument.Parse(stream.ToArray());
        var clauses = json.RootElement.GetProperty("clauses").EnumerateArray().ToList();
        Assert.NotEmpty(clauses);
        foreach (var clause in clauses)
        {
            Assert.Contains(clause.GetProperty("status").GetString(), new[] { "carried", "listed" });
            foreach (var list in new[] { "norms", "through", "capabilities", "computations", "permissions", "parameters", "readings", "references" })
            {
                Assert.Equal(JsonValueKind.Array, clause.GetProperty(list).ValueKind);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Json_TheWordPlanned_StandsInNoClauseButAsItsStatus(string id)
    {
        using var stream = new MemoryStream();
        CatalogueJson.Write(Catalogue.Of(PackLibrary.Standard.Get(id).Value, ExampleLibrary.Of(id)), stream);

        using var json = JsonDocument.Parse(stream.ToArray());
        foreach (var clause in json.RootElement.GetProperty("clauses").EnumerateArray())
        {
            Assert.Equal(clause.GetProperty("status").GetString() == "planned" ? 1 : 0, Occurrences(clause.GetRawText(), "planned").Count);
        }
    }

    [Fact]
    public void Html_EveryClause_StandsOnceAndIsEscaped()
    {
        var pack = PackLibrary.Standard.Get("lenskaya-2017").Value;

        var page = CatalogueHtml.Write(Catalogue.Of(pack, ExampleLibrary.Of(pack.Id)));

        foreach (var clause in pack.Clauses)
        {
            Assert.Single(Occurrences(page, $"<section id=\"{clause.Id}\">"));
        }

        foreach (var status in new[] { "carried", "listed" })
        {
            Assert.Single(Occurrences(page, $"<li><span class=\"status {status}\">"));
        }

        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_WithAnAudit_ShowItsFigures()
    {
        var pack = PackLibrary.Standard.Get("lenskaya-2017").Value;
        var demo = Testing.Demo.DemoSchool.Make(new Testing.Demo.DemoOptions { Pupils = 30, Seed = 1, Regulation = pack.Id });
        var audit = new PolicyEngine(pack).Audit(demo, demo.Register.Clock.StartOfDay(new LocalDate(2024, 6, 30)));
        var late = demo.Expected.Violations.Count(v => v.Norm == "attendance.recorded" && v.Verdict == Testing.Demo.ExpectedVerdict.FulfilledLate);

        var page = CatalogueMarkdown.Write(Catalogue.Of(pack, [], audit.Summary));

        var both = SectionOf(page, "## 2.1b", "## 2.1c");
        var ahead = demo.Expected.Violations.Count(v => v.Clause == "2.1b");
        Assert.Contains($"просрочено или нарушено {ahead},", both[..both.IndexOf("###", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Equal(3, Occurrences(both, "- Последняя проверка: ").Count);
        using var stream = new MemoryStream();
        CatalogueJson.Write(Catalogue.Of(pack, [], audit.Summary), stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var clause = json.RootElement.GetProperty("clauses").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "2.1b");
        Assert.Equal(ahead, clause.GetProperty("figures").GetProperty("broken").GetInt32());
        Assert.Equal(ahead, clause.GetProperty("norms").EnumerateArray().Sum(n => n.GetProperty("figures").GetProperty("broken").GetInt32()));
        var section = SectionOf(page, "## 2.1c", "## 2.2\n");
        Assert.Contains($"с опозданием {late},", section, StringComparison.Ordinal);
        Assert.True(late > 0);
        Assert.Contains("- Последняя проверка: на конец дня 29.06.2024: обязанностей ", page, StringComparison.Ordinal);
    }

    private static string SectionOf(string page, string from, string to) => page[page.IndexOf(from, StringComparison.Ordinal)..page.IndexOf(to, StringComparison.Ordinal)];

    private static List<int> Occurrences(string text, string part)
    {
        var found = new List<int>();
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            found.Add(at);
        }

        return found;
    }

    [Fact]
    public void Json_Computations_AreToldWithWhatTheyLeaveOpen()
    {
        using var stream = new MemoryStream();
        CatalogueJson.Write(Catalogue.Of(PackLibrary.Standard.Get("krasnomakskaya-2021").Value, []), stream);
        using var json = JsonDocument.Parse(stream.ToArray());

        var clause = json.RootElement.GetProperty("clauses").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "2.5");
        var computations = clause.GetProperty("computations").EnumerateArray().ToList();

        Assert.Equal("carried", clause.GetProperty("status").GetString());
        Assert.Equal(["mark.average", "mark.proposal"], computations.Select(c => c.GetProperty("id").GetString()));
        Assert.All(computations, c => Assert.Equal(0, c.GetProperty("editions")[0].GetProperty("parameters").GetArrayLength()));
        Assert.Contains("веса видов работ", computations[0].GetProperty("editions")[0].GetProperty("open").EnumerateArray().Select(o => o.GetString()));
    }

    [Fact]
    public void Pages_OfAPackThatSetsParameters_ShowThem()
    {
        var catalogue = Catalogue.Of(PackLibrary.Standard.Read("""
            { "id": "п", "title": "Положение", "source": "приказ № 1", "inForce": { "from": "2023-09-01" }, "clauses": [{ "id": "1", "kind": "C", "text": "Границы.", "computations": [
              { "computation": "mark.proposal", "preset": "t65", "for": { "fromYear": 10 }, "editions": [{ "from": "2024-01-09", "source": "приказ № 2", "set": { "boundInclusive": false } }] } ] }] }
            """u8.ToArray()).Value, []);

        var page = CatalogueMarkdown.Write(catalogue);
        Assert.Contains("- Вычисление: `mark.proposal`, параллели с 10-й\n- Действует: с 01.09.2023 по 08.01.2024\n- За основу взят: готовый набор «t65»\n- Параметр: нижние границы: 3 с 2,65, 4 с 3,65, 5 с 4,65\n- Параметр: граница включается: да\n", page, StringComparison.Ordinal);
        Assert.Contains("- Действует: с 09.01.2024\n- За основу взят: готовый набор «t65»\n- Параметр: нижние границы: 3 с 2,65, 4 с 3,65, 5 с 4,65\n- Параметр: граница включается: нет\n", page, StringComparison.Ordinal);
        Assert.Contains("<div><dt>Параметр</dt><dd>нижние границы: 3 с 2,65, 4 с 3,65, 5 с 4,65</dd>", CatalogueHtml.Write(catalogue), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_Examples_StandUnderTheirNormInEveryForm()
    {
        const string Id = "lenskaya-2017";
        var catalogue = Catalogue.Of(PackLibrary.Standard.Get(Id).Value, ExampleLibrary.Of(Id));
        using var stream = new MemoryStream();
        CatalogueJson.Write(catalogue, stream);
        using var json = JsonDocument.Parse(stream.ToArray());

        var norm = json.RootElement.GetProperty("clauses").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "2.1").GetProperty("norms")[0];
        var example = norm.GetProperty("examples").EnumerateArray().Single(e => e.GetProperty("name").GetString() == "при замене отвечает заменивший");
        Assert.Equal(("исполнено с опозданием", "педагог Б"), (example.GetProperty("expected").GetString(), example.GetProperty("bearer").GetString()));
        Assert.Contains("| при замене отвечает заменивший | исполнено с опозданием; отвечает: педагог Б |\n", CatalogueMarkdown.Write(catalogue), StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">при замене отвечает заменивший</th><td>исполнено с опозданием; отвечает: педагог Б</td></tr>", CatalogueHtml.Write(catalogue), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_AccessNorms_StandUnderTheirClauseAsTheReadingsOfThePackHaveIt()
    {
        var pack = PackLibrary.Standard.Get("aleksandrovskaya-2021").Value;
        var catalogue = Catalogue.Of(pack, []);
        using var stream = new MemoryStream();
        CatalogueJson.Write(catalogue, stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        JsonElement PermissionsOf(string id) => json.RootElement.GetProperty("clauses").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id).GetProperty("permissions");

        Assert.Equal(
            ["permission access.aleks-guardian-reads read own-child", "permission access.aleks-guardian-writes enter oneself"],
            PermissionsOf("3.3").EnumerateArray().Where(p => p.GetProperty("effect").GetString() == "permission").Take(2).Select(Told));
        Assert.Equal("prohibition", PermissionsOf("6.1")[0].GetProperty("effect").GetString());
        Assert.DoesNotContain("access.aleks-administrator-as-secretary", PermissionsOf("4-secretary").GetRawText(), StringComparison.Ordinal);
        Assert.Contains(
            "### Родитель видит данные своих детей\n\n- Норма доступа: access.aleks-guardian-reads, дозволение\n- Кто: родитель\n- Действия: читать\n- Сведения: записи уроков, ",
            CatalogueMarkdown.Write(catalogue),
            StringComparison.Ordinal);
        Assert.Contains("<div><dt>При условии</dt><dd>о своём ребёнке</dd></div>", CatalogueHtml.Write(catalogue), StringComparison.Ordinal);

        static string Told(JsonElement norm) =>
            $"{norm.GetProperty("effect").GetString()} {norm.GetProperty("id").GetString()} {norm.GetProperty("actions")[0].GetString()} {norm.GetProperty("relations")[0].GetString()}";
    }

    [Fact]
    public void Pages_OfASchoolsPack_TellWhatItChangedAndSinceWhen()
    {
        var pack = PackLibrary.Standard.Read("""
            { "id": "school", "title": "Школа", "source": "приказ № 7", "inForce": { "from": "2023-09-01" }, "basedOn": "lenskaya-2017", "adoptedOn": "2023-10-02", "clauses": [],
              "changes": [{ "norm": "mark.recorded", "due": { "rule": "days", "days": 3 }, "source": "приказ № 8" }],
              "values": [{ "clause": "2.5", "parameter": "storage-term", "value": "7 лет", "from": "2024-01-09", "source": "приказ № 9" }] }
            """u8.ToArray()).Value;
        var catalogue = Catalogue.Of(pack, []);
        using var stream = new MemoryStream();
        CatalogueJson.Write(catalogue, stream);
        using var json = JsonDocument.Parse(stream.ToArray());

        var page = CatalogueMarkdown.Write(catalogue);

        Assert.Equal(("2.4", "mark.recorded"), (Assert.Single(catalogue.Changes).Clause, catalogue.Changes[0].Norm.Id));
        Assert.Contains("- Принят: с 02.10.2023; до этого дня нормы основы не действуют\n", page, StringComparison.Ordinal);
        Assert.Contains("## Что изменено в основе\n\n### Результат работы выставлен в срок\n\n- Пункт: 2.4, «Регламент ведения электронного журнала, Ленская школа»\n", page, StringComparison.Ordinal);
        Assert.Contains("- Срок: до конца 3-го дня после него (отсчёт: день выполнения работы)\n", page, StringComparison.Ordinal);
        Assert.Contains(
            "## Что решила школа\n\n### срок хранения\n\n- Пункт: 2.5, «Регламент ведения электронного журнала, Ленская школа»\n- Значение: 7 лет\n- Действует: с 09.01.2024\n- Источник: приказ № 9\n\n## Прочтения\n",
            page,
            StringComparison.Ordinal);
        Assert.Contains("<section id=\"changes\">", CatalogueHtml.Write(catalogue), StringComparison.Ordinal);
        Assert.Contains("<section id=\"values\">", CatalogueHtml.Write(catalogue), StringComparison.Ordinal);
        var value = json.RootElement.GetProperty("values")[0];
        Assert.Equal(("2.5", "storage-term", "7 лет", "2024-01-09", "приказ № 9"), (Text("clause"), Text("parameter"), Text("value"), Text("from"), Text("source")));

        string? Text(string name) => value.GetProperty(name).GetString();
    }
}
