using System.Reflection;
using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Rules.Access;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>What schools are told of packs is what the reader takes, and what they are shown works.</summary>
public sealed class PackDocumentTests
{
    private static readonly string[] Lines = RepositoryFiles.Read("docs/packs.md").Split('\n');

    [Fact]
    public void Norms_Documented_AreThoseOfTheCatalogueWithTheirKinds() => Assert.Equal(
        NormCatalog.Standard.All.Select(n => $"{n} {(n.Kind == NormKind.Obligation ? "обязанность" : "запрет")}").Order(StringComparer.Ordinal),
        Table("Нормы").Where(row => row[1] is "обязанность" or "запрет").Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));

    [Fact]
    public void DueRules_Documented_AreThoseOfTheReader() => Assert.Equal(
        DueReader.Rules.Keys.Order(StringComparer.Ordinal),
        Table("Сроки").Select(row => row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Readings_Documented_AreThoseThatThereAre() => Assert.Equal(
        KnownReadings.All.Select(r => $"{r.Id} {r.Question} {string.Join("; ", r.Options.Select(o => $"{o.Id} {o.Wording}"))} {r.Default.Id} {r.Why}"),
        Table("Прочтения").Select(row => string.Join(' ', row)));

    [Theory]
    [InlineData("Поля пакета", "$")]
    [InlineData("Пункты", "$.clauses[0]")]
    [InlineData("Нормы", "$.clauses[0].norms[0]")]
    [InlineData("Варианты", "$.clauses[0].norms[0].variants[0]")]
    [InlineData("Что пункт оставил школе", "$.values[0]")]
    public void Fields_Documented_AreThoseOfTheReader(string heading, string path)
    {
        const string Json = """{ "что": 1, "clauses": [{ "что": 1, "norms": [{ "что": 1, "variants": [{ "что": 1 }] }] }], "values": [{ "что": 1 }] }""";
        var defect = Assert.Single(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(Json)).Defects, d => d.Code == PackDefects.UnknownProperty && d.Place.Path == $"{path}.что");

        var documented = Table(heading).Select(row => row[0]).Where(name => name.All(char.IsAsciiLetter));

        Assert.Equal(defect.Arguments[1].Split(", ").Where(name => name != "$schema"), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Computations_Documented_AreThoseThatThereAre()
    {
        var rows = Table("Правила оценивания").ToList();
        const string Json = """{ "clauses": [{ "computations": [{ "что": 1 }] }] }""";
        var fields = Assert.Single(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(Json)).Defects, d => d.Code == PackDefects.UnknownProperty && d.Place.Path == "$.clauses[0].computations[0].что");

        Assert.Equal(KnownComputations.All.Select(c => (c.Id.Value, c.Title.ToLowerInvariant())), rows.Where(r => r.Length == 2).Select(r => (r[0], r[1])));
        Assert.Equal(fields.Arguments[1].Split(", "), rows.Where(r => r.Length == 3).Select(r => r[0]).Order(StringComparer.Ordinal));
        Assert.Equal(
            MarkParameter.All.Select(p => (MarkParameterReader.NameOf(p), KnownComputations.All.Single(c => c.Part == p.Part).Id.Value, p.Title)).Order(),
            rows.Where(r => r.Length == 4).Select(r => (r[0], r[1], r[2])).Order());
    }

    [Fact]
    public void Access_Documented_IsThatOfTheReader()
    {
        var rows = Table("Права доступа").ToList();
        const string Json = """{ "clauses": [{ "prohibitions": [{ "что": 1 }] }] }""";
        var fields = Assert.Single(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(Json)).Defects, d => d.Code == PackDefects.UnknownProperty && d.Place.Path == "$.clauses[0].prohibitions[0].что");

        Assert.Equal(fields.Arguments[1].Split(", "), rows.Where(r => r.Length == 3).Select(r => r[0]).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                .. AccessCodes.Categories.Codes.Select(c => (c.Text, c.Meaning)),
                .. AccessCodes.Actions.Codes.Select(c => (c.Text, c.Meaning)),
                .. AccessCodes.Relations.Codes.Select(c => (c.Text, c.Meaning)),
                .. AccessCodes.Resources.Codes.Select(c => (c.Text, c.Meaning)),
            ],
            rows.Where(r => r.Length == 2).Select(r => (r[0], r[1])));
    }

    [Fact]
    public void Defects_Documented_AreThoseThatThereAre() => Assert.Equal(
        typeof(PackDefects).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => ((DefectCode)f.GetValue(null)!).Id).Order(StringComparer.Ordinal),
        Table("Если пакет не читается").Select(row => row[0]));

    [Fact]
    public void Packs_Shown_AreGoodAndFitTheirExamples()
    {
        var packs = Blocks("```json").Select(json => PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(json)).Value).ToList();
        var examples = ExampleTableReader.Read(Assert.Single(Blocks("```markdown"))).Value;

        Assert.Equal(["school-10", "school-7", "school-8", "school-9"], packs.Select(p => p.Id).Order(StringComparer.Ordinal));
        Assert.All(ExampleRunner.Run(packs[0], [examples]), r => Assert.True(r.IsMet, r.Describe()));
    }

    /// <summary>The rows of the tables under a heading, without the marks of code.</summary>
    private static IEnumerable<string[]> Table(string heading) => Lines
        .SkipWhile(l => l != "## " + heading)
        .Skip(1)
        .TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
        .Where(l => l.StartsWith('|') && !l.StartsWith("|---", StringComparison.Ordinal))
        .Select(l => l.Replace("`", "", StringComparison.Ordinal).Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .Where(row => row[0] is not ("rule" or "код" or "прочтение" or "поле" or "поле варианта" or "норма" or "поле нормы" or "вычисление" or "поле вычисления" or "параметр"
            or "поле нормы доступа" or "категория" or "действие" or "отношение" or "ресурс"));

    private static IEnumerable<string> Blocks(string fence)
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i] == fence)
            {
                yield return string.Join('\n', Lines.Skip(i + 1).TakeWhile(l => l != "```"));
            }
        }
    }
}
