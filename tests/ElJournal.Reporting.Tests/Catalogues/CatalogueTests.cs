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
}
