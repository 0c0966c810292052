using System.Reflection;
using System.Text;
using System.Text.Json;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>The published schema of packs says what the reader takes: the same names, the same values.</summary>
public sealed class PackSchemaTests
{
    private static readonly JsonSchema Schema = new(JsonDocument.Parse(RepositoryFiles.Read("docs/schemas/regulation-pack.schema.json")).RootElement);

    public static TheoryData<string> Packs => [.. PackLibrary.Standard.Ids];

    public static TheoryData<string> Rules => [.. DueReader.Rules.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Schema_ShippedPack_Fits(string id)
    {
        using var pack = JsonDocument.Parse(RepositoryFiles.Read($"src/ElJournal.Rules/Packs/Data/{id}.json"));

        Assert.Empty(Schema.Breaches(pack.RootElement));
        Assert.Equal(Schema.Root.GetProperty("$id").GetString(), pack.RootElement.GetProperty("$schema").GetString());
    }

    [Theory]
    [InlineData("$", """ "что": 1, """, "", "")]
    [InlineData("$.inForce", "", """ "что": 1 """, "")]
    [InlineData("$.clauses.0", "", "", """ { "что": 1 } """)]
    [InlineData("$.clauses.0.norms.0", "", "", """ { "norms": [{ "что": 1 }] } """)]
    [InlineData("$.clauses.0.norms.0.inForce", "", "", """ { "norms": [{ "inForce": { "что": 1 } }] } """)]
    [InlineData("$.clauses.0.norms.0.variants.0", "", "", """ { "norms": [{ "variants": [{ "что": 1 }] }] } """)]
    [InlineData("$.variants.0", """ "variants": [{ "что": 1 }], """, "", "")]
    [InlineData("$.clauses.0.norms.0.editions.0", "", "", """ { "norms": [{ "editions": [{ "что": 1 }] }] } """)]
    [InlineData("$.clauses.0.parameters.0", "", "", """ { "parameters": [{ "что": 1 }] } """)]
    [InlineData("$.clauses.0.computations.0", "", "", """ { "computations": [{ "computation": "mark.average", "что": 1 }] } """)]
    [InlineData("$.clauses.0.computations.0.for", "", "", """ { "computations": [{ "computation": "mark.average", "for": { "что": 1 } }] } """)]
    [InlineData("$.clauses.0.computations.0.set", "", "", """ { "computations": [{ "computation": "mark.average", "set": { "что": 1 } }] } """)]
    [InlineData("$.clauses.0.computations.0.editions.0", "", "", """ { "computations": [{ "computation": "mark.average", "editions": [{ "что": 1 }] }] } """)]
    [InlineData("$.clauses.0.permissions.0", "", "", """ { "permissions": [{ "что": 1 }] } """)]
    [InlineData("$.clauses.0.permissions.0.inForce", "", "", """ { "permissions": [{ "inForce": { "что": 1 } }] } """)]
    [InlineData("$.clauses.0.prohibitions.0", "", "", """ { "prohibitions": [{ "что": 1 }] } """)]
    [InlineData("$.changes.0", """ "changes": [{ "что": 1 }], """, "", "")]
    [InlineData("$.values.0", """ "values": [{ "что": 1 }], """, "", "")]
    public void Schema_PropertiesOfAnObject_AreThoseOfTheReader(string path, string top, string span, string clause)
    {
        var json = $$"""{ {{top}} "id": "п", "title": "п", "source": "п", "inForce": { {{span}} }, "clauses": [{{clause}}] }""";
        var place = path.Replace(".0", "[0]", StringComparison.Ordinal) + ".что";

        var defect = Assert.Single(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(json)).Defects, d => d.Code == PackDefects.UnknownProperty && d.Place.Path == place);

        Assert.Equal(NamesOf(ObjectAt(path)), defect.Arguments[1].Split(", "));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Schema_PropertiesOfADueRule_AreThoseOfTheReader(string rule)
    {
        var json = $$"""
            { "id": "п", "title": "п", "source": "п", "inForce": {}, "clauses": [{ "id": "1", "kind": "O", "text": "т", "norms": [
              { "norm": "lesson.recorded", "due": { "rule": "{{rule}}", "что": 1, "date": "2024-01-01", "period": "year" } }] }] }
            """;
        var option = Schema.Root.GetProperty("$defs").GetProperty("due").GetProperty("oneOf").EnumerateArray()
            .Single(o => o.GetProperty("properties").GetProperty("rule").GetProperty("const").GetString() == rule);

        var defect = Assert.Single(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(json)).Defects, d => d.Code == PackDefects.UnknownProperty && d.Arguments[0] == "что");

        Assert.Equal(NamesOf(option), defect.Arguments[1].Split(", "));
    }

    [Fact]
    public void Schema_DueRules_AreThoseOfTheReader() => Assert.Equal(
        DueReader.Rules.Keys.Order(StringComparer.Ordinal),
        Schema.Root.GetProperty("$defs").GetProperty("due").GetProperty("oneOf").EnumerateArray()
            .Select(o => o.GetProperty("properties").GetProperty("rule").GetProperty("const").GetString()!)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Schema_Readings_AreThoseOfTheReader()
    {
        var properties = Schema.Root.GetProperty("$defs").GetProperty("readings").GetProperty("properties");

        Assert.Equal(KnownReadings.All.Select(r => r.Id), properties.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            KnownReadings.All.Select(r => r.Id),
            Texts(ObjectAt("$.clauses.0").GetProperty("properties").GetProperty("readings").GetProperty("items").GetProperty("enum")));
        foreach (var reading in KnownReadings.All)
        {
            var schema = properties.GetProperty(reading.Id);
            Assert.Equal(reading.Options.Select(o => o.Id), Texts(schema.GetProperty("enum")));
            Assert.Equal(
                $"{reading.Question} {string.Join("; ", reading.Options.Select(o => $"{o.Id} — {o.Wording}"))}. По умолчанию {reading.Default.Id}.",
                schema.GetProperty("description").GetString());
        }
    }

    [Fact]
    public void Schema_KindsOfClauses_AreThoseOfTheReader() => Assert.Equal(
        Enum.GetValues<ClauseKind>().Select(k => k.ToLetter()),
        Texts(ObjectAt("$.clauses.0").GetProperty("properties").GetProperty("kind").GetProperty("enum")));

    [Fact]
    public void Schema_Capabilities_AreThoseOfTheReader() => Assert.Equal(
        KnownCapabilities.All.Select(c => c.Id),
        Texts(ObjectAt("$.clauses.0").GetProperty("properties").GetProperty("capabilities").GetProperty("items").GetProperty("enum")));

    [Fact]
    public void Schema_ExamplesOfNorms_AreThoseOfTheCatalogue() => Assert.Equal(
        NormCatalog.Standard.All.Select(n => n.Id.Value).Order(StringComparer.Ordinal),
        Texts(ObjectAt("$.clauses.0.norms.0").GetProperty("properties").GetProperty("norm").GetProperty("examples")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("force", "силы", "force")]
    [InlineData("mode", "режима", "mode")]
    public void Schema_WordsOfABinding_AreThoseOfTheReader(string property, string what, string name)
    {
        var json = $$"""{ "id": "п", "title": "п", "source": "п", "inForce": {}, "clauses": [{ "norms": [{ "{{property}}": "что" }] }] }""";

        var defect = Assert.Single(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(json)).Defects, d => d.Code == PackDefects.UnknownValue && d.Arguments[0] == what);

        var words = Texts(ObjectAt("$.clauses.0.norms.0").GetProperty("properties").GetProperty(name).GetProperty("enum"));
        Assert.Equal(words.Order(StringComparer.Ordinal), defect.Arguments[2].Split(", ").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Schema_Relaxations_AreThoseOfTheReader()
    {
        const string Json = """{ "id": "п", "title": "п", "source": "п", "inForce": {}, "clauses": [{ "norms": [{ "mayWeaken": ["что"] }] }] }""";

        var defect = Assert.Single(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(Json)).Defects, d => d.Code == PackDefects.UnknownValue);

        Assert.Equal(Texts(ObjectAt("$.clauses.0.norms.0").GetProperty("properties").GetProperty("mayWeaken").GetProperty("items").GetProperty("enum")), defect.Arguments[2].Split(", "));
    }

    [Theory]
    [InlineData("categories", "категории")]
    [InlineData("actions", "действия")]
    [InlineData("resources", "вида ресурса")]
    [InlineData("relations", "отношения")]
    public void Schema_WordsOfAccess_AreThoseOfTheReader(string property, string what)
    {
        var json = $$"""{ "id": "п", "title": "п", "source": "п", "inForce": {}, "clauses": [{ "permissions": [{ "{{property}}": ["что"] }] }] }""";

        var defect = Assert.Single(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(json)).Defects, d => d.Code == PackDefects.UnknownValue && d.Arguments[0] == what);

        Assert.Equal(defect.Arguments[2].Split(", "), Texts(ObjectAt("$.clauses.0.permissions.0").GetProperty("properties").GetProperty(property).GetProperty("items").GetProperty("enum")));
    }

    [Fact]
    public void Schema_Computations_AreThoseOfTheReader()
    {
        var options = Schema.Root.GetProperty("$defs").GetProperty("computation").GetProperty("oneOf").EnumerateArray().ToList();

        Assert.Equal(KnownComputations.All.Select(c => c.Id.Value), options.Select(o => o.GetProperty("properties").GetProperty("computation").GetProperty("const").GetString()));
        foreach (var (computation, option) in KnownComputations.All.Zip(options))
        {
            var names = computation.Parameters.Select(MarkParameterReader.NameOf).Order(StringComparer.Ordinal).ToList();

            Assert.Equal(names, NamesOf(Schema.Resolve(option.GetProperty("properties").GetProperty("set"))));
            Assert.Equal(names, Texts(option.GetProperty("properties").GetProperty("mayChange").GetProperty("items").GetProperty("enum")).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("averagingModel", typeof(AveragingModel))]
    [InlineData("weightOverride", typeof(WeightOverride))]
    [InlineData("zeroWeightPolicy", typeof(ZeroWeightPolicy))]
    [InlineData("doubleMarkPolicy", typeof(DoubleMarkPolicy))]
    [InlineData("noTopMarkIfAnyFail", typeof(TopMarkPolicy))]
    [InlineData("yearTie", typeof(YearTie))]
    public void Schema_WordsOfAParameter_AreThoseOfTheReader(string name, Type type)
    {
        var sets = Schema.Root.GetProperty("$defs").EnumerateObject().Where(d => d.Name.StartsWith("mark-", StringComparison.Ordinal)).Select(d => d.Value.GetProperty("properties"));
        var words = (IEnumerable<string>)typeof(MarkParameterReader).GetMethod(nameof(MarkParameterReader.WordNames), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;

        Assert.Equal(words, Texts(sets.Single(s => s.TryGetProperty(name, out _)).GetProperty(name).GetProperty("enum")));
    }

    [Fact]
    public void Schema_EveryProperty_IsDescribed()
    {
        var silent = new List<string>();
        void Visit(JsonElement schema, string path)
        {
            if (schema.ValueKind != JsonValueKind.Object)
            {
                return;
            }

            foreach (var property in schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : [])
            {
                var described = property.Value.TryGetProperty("description", out _) || property.Value.TryGetProperty("const", out _) || Schema.Resolve(property.Value).TryGetProperty("description", out _);
                silent.AddRange(described ? [] : [$"{path}.{property.Name}"]);
            }

            foreach (var child in schema.EnumerateObject())
            {
                Visit(child.Value, $"{path}.{child.Name}");
            }
        }

        Visit(Schema.Root, "$");

        Assert.Empty(silent);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Schema_WhatTheReaderTakes_Fits(int seed)
    {
        var dice = new Random(seed);
        var taken = 0;
        var original = RepositoryFiles.Read("src/ElJournal.Rules/Packs/Data/lenskaya-2017.json");
        for (var i = 0; i < 300; i++)
        {
            var text = PackScraps.Spoil(original, dice);
            if (PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(text)).IsGood)
            {
                using var pack = JsonDocument.Parse(text);
                Assert.Empty(Schema.Breaches(pack.RootElement));
                taken++;
            }
        }

        Assert.NotEqual(0, taken);
    }

    /// <summary>Where one of several objects may stand, the first is meant.</summary>
    private static JsonElement ObjectAt(string path) => path.Split('.').Skip(1).Aggregate(
        Schema.Root,
        (schema, step) => First(Schema.Resolve(step == "0" ? schema.GetProperty("items") : schema.GetProperty("properties").GetProperty(step))));

    private static JsonElement First(JsonElement schema) => schema.TryGetProperty("oneOf", out var options) ? options[0] : schema;

    private static IEnumerable<string> NamesOf(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(e => e.GetString()!);
}
