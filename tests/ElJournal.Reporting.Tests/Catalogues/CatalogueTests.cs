using System.Text.Json;
using ElJournal.Reporting.Catalogues;
using ElJournal.Rules.Audits;
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
        var page = CatalogueMarkdown.Write(Catalogue.Of(PackLibrary.Standard.Get(id).Value));
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
        CatalogueJson.Write(Catalogue.Of(PackLibrary.Standard.Get(id).Value), stream);

        using var json = JsonDocument.Parse(stream.ToArray());
        var clauses = json.RootElement.GetProperty("clauses").EnumerateArray().ToList();
        Assert.NotEmpty(clauses);
        foreach (var clause in clauses)
        {
            Assert.Contains(clause.GetProperty("status").GetString(), new[] { "carried", "planned", "listed" });
            foreach (var list in new[] { "norms", "through", "capabilities", "computations", "permissions", "parameters", "references" })
            {
                Assert.Equal(JsonValueKind.Array, clause.GetProperty(list).ValueKind);
            }
        }
    }

    [Fact]
    public void Html_EveryClause_StandsOnceAndIsEscaped()
    {
        var pack = PackLibrary.Standard.Get("lenskaya-2017").Value;

        var page = CatalogueHtml.Write(Catalogue.Of(pack));

        foreach (var clause in pack.Clauses)
        {
            Assert.Single(Occurrences(page, $"<section id=\"{clause.Id}\">"));
        }

        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_WithAnAudit_ShowsItsFigures()
    {
        var pack = PackLibrary.Standard.Get("lenskaya-2017").Value;
        var demo = Testing.Demo.DemoSchool.Make(new Testing.Demo.DemoOptions { Pupils = 30, Seed = 1, Regulation = pack.Id });
        var audit = new PolicyEngine(pack).Audit(demo, Instant.FromUtc(2024, 6, 30, 0, 0));
        var late = demo.Expected.Violations.Count(v => v.Norm == "attendance.recorded" && v.Verdict == Testing.Demo.ExpectedVerdict.FulfilledLate);

        var page = CatalogueMarkdown.Write(Catalogue.Of(pack, audit.Summary));

        var section = page[page.IndexOf("## 2.1c", StringComparison.Ordinal)..page.IndexOf("## 2.2\n", StringComparison.Ordinal)];
        Assert.Contains($"с опозданием {late},", section, StringComparison.Ordinal);
        Assert.True(late > 0);
    }

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
        CatalogueJson.Write(Catalogue.Of(PackLibrary.Standard.Get("krasnomakskaya-2021").Value), stream);
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
            """u8.ToArray()).Value);

        var page = CatalogueMarkdown.Write(catalogue);
        Assert.Contains("- Вычисление: `mark.proposal`, параллели с 10-й\n- Действует: с 01.09.2023 по 08.01.2024\n- За основу взят: готовый набор «t65»\n- Параметр: нижние границы: 3 с 2,65, 4 с 3,65, 5 с 4,65\n- Параметр: граница включается: да\n", page, StringComparison.Ordinal);
        Assert.Contains("- Действует: с 09.01.2024\n- За основу взят: готовый набор «t65»\n- Параметр: нижние границы: 3 с 2,65, 4 с 3,65, 5 с 4,65\n- Параметр: граница включается: нет\n", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Параметр</dt><dd>нижние границы: 3 с 2,65, 4 с 3,65, 5 с 4,65</dd>", CatalogueHtml.Write(catalogue), StringComparison.Ordinal);
    }
}
