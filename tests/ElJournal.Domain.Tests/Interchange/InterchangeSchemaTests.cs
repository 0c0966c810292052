using System.Text.Json;
using System.Text.RegularExpressions;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Facts.Ledgers;

namespace ElJournal.Domain.Tests.Interchange;

public sealed class InterchangeSchemaTests
{
    public static TheoryData<string> Kinds => [.. JournalFacts.Kinds.Select(k => k.Name)];

    public static TheoryData<string> Ledgers => [.. LedgerFiles.All.Select(l => l.Description.Name)];

    public static TheoryData<string> Sections => [.. RegisterFacts.Sections.Select(s => s.Kind.Name)];

    [Fact]
    public void School_PublishedFile_IsTheSame() => Published.AssertEqual("docs/schemas/interchange-school.schema.json", InterchangeSchema.School);

    [Fact]
    public void JournalLine_PublishedFile_IsTheSame() => Published.AssertEqual("docs/schemas/interchange-journal.schema.json", InterchangeSchema.JournalLine);

    [Fact]
    public void LedgerLines_PublishedFile_IsTheSame() => Published.AssertEqual("docs/schemas/interchange-ledgers.schema.json", InterchangeSchema.LedgerLines);

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void LedgerLines_SampleLine_FitsTheSchemaOfItsLedger(string name)
    {
        using var fact = JsonDocument.Parse(Samples.Folder().Text($"ledgers/{name}.jsonl"));

        AssertFits(LedgerSchemaOf(name), fact.RootElement);
    }

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void LedgerLines_RequiredProperty_IsRequiredByTheReaderToo(string name)
    {
        var required = LedgerSchemaOf(name).GetProperty("required").EnumerateArray().Select(p => p.GetString()!).ToList();

        var defects = Samples.Defects(Samples.Folder().With($"ledgers/{name}.jsonl", "{}"));

        Assert.NotEmpty(required);
        Assert.Equal(required.Count, defects.Count(d => d.Contains("ELJ-D130", StringComparison.Ordinal)));
        Assert.All(required, property => Assert.Contains(defects, d => d.Contains($"свойства {property} ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void JournalLine_SampleLines_FitTheSchemaOfTheirKind(string name)
    {
        var schema = SchemaOf(name);
        var lines = Samples.Folder().Text(Samples.JournalFile).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var found = 0;
        foreach (var line in lines)
        {
            using var fact = JsonDocument.Parse(line);
            if (fact.RootElement.GetProperty("fact").GetString() == name)
            {
                AssertFits(schema, fact.RootElement);
                found++;
            }
        }

        Assert.NotEqual(0, found);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void School_SampleSection_FitsItsSchema(string name)
    {
        using var sample = JsonDocument.Parse(Samples.Folder().Text("school.json"));
        var section = sample.RootElement.GetProperty(name);
        var schema = Parse(InterchangeSchema.School).GetProperty("properties").GetProperty(name);

        if (section.ValueKind == JsonValueKind.Array)
        {
            Assert.NotEqual(0, section.GetArrayLength());
            Assert.All(section.EnumerateArray(), fact => AssertFits(schema.GetProperty("items"), fact));
        }
        else
        {
            AssertFits(schema, section);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void JournalLine_RequiredProperty_IsRequiredByTheReaderToo(string name)
    {
        var required = SchemaOf(name).GetProperty("required").EnumerateArray().Select(p => p.GetString()!).Where(p => p != "fact").ToList();

        var defects = Samples.Defects(Samples.Folder().With(Samples.JournalFile, $$"""{"fact":"{{name}}"}"""));

        Assert.NotEmpty(required);
        Assert.Equal(required.Count, defects.Count(d => d.Contains("ELJ-D130", StringComparison.Ordinal)));
        Assert.All(required, property => Assert.Contains(defects, d => d.Contains($"свойства {property} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Schemas_Sample_HasEveryProperty()
    {
        var folder = Samples.Folder();
        var written = Regex.Matches(string.Concat(folder.Names.Select(folder.Text)), "\"(?<name>\\w+)\":", RegexOptions.ExplicitCapture, Regex.InfiniteMatchTimeout)
            .Select(m => m.Groups["name"].Value);
        var described = JournalFacts.Kinds.SelectMany(k => k.Fields).Concat(LedgerFiles.All.SelectMany(l => l.Description.Fields)).Concat(SchoolFacts.Top.Fields).Concat(RegisterFacts.Sections.SelectMany(s => s.Kind.Fields)).Select(f => f.Name)
            .Concat(RegisterFacts.Sections.Select(s => s.Kind.Name));

        Assert.Equal(described.Distinct().Order(StringComparer.Ordinal), written.Distinct().Order(StringComparer.Ordinal));
    }

    private static JsonElement SchemaOf(string kind) => Parse(InterchangeSchema.JournalLine).GetProperty("oneOf").EnumerateArray()
        .Single(s => s.GetProperty("properties").GetProperty("fact").GetProperty("const").GetString() == kind);

    private static JsonElement LedgerSchemaOf(string ledger) => Parse(InterchangeSchema.LedgerLines).GetProperty("$defs").GetProperty(ledger);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>The part of JSON Schema that ours makes use of.</summary>
    private static void AssertFits(JsonElement schema, JsonElement fact)
    {
        var properties = schema.GetProperty("properties");
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        Assert.All(schema.GetProperty("required").EnumerateArray(), name => Assert.True(fact.TryGetProperty(name.GetString()!, out _), $"{name} is missing"));
        foreach (var property in fact.EnumerateObject())
        {
            Assert.True(properties.TryGetProperty(property.Name, out var shape), $"{property.Name} is not described");
            AssertValue(shape, property.Value);
        }
    }

    private static void AssertValue(JsonElement shape, JsonElement value)
    {
        Assert.Contains(shape.GetProperty("type").GetString(), TypesOf(value));
        if (shape.TryGetProperty("pattern", out var pattern))
        {
            Assert.Matches(pattern.GetString()!, value.GetString());
        }

        if (shape.TryGetProperty("enum", out var codes))
        {
            Assert.Contains(value.GetString(), codes.EnumerateArray().Select(c => c.GetString()));
        }

        if (shape.TryGetProperty("const", out var constant))
        {
            Assert.Equal(constant.GetString(), value.GetString());
        }

        if (value.ValueKind == JsonValueKind.Number)
        {
            Assert.InRange(value.GetDecimal(), shape.GetProperty("minimum").GetDecimal(), shape.GetProperty("maximum").GetDecimal());
        }
    }

    private static string[] TypesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ["string"],
        JsonValueKind.Number => value.TryGetInt32(out _) ? ["integer", "number"] : ["number"],
        JsonValueKind.True or JsonValueKind.False => ["boolean"],
        _ => [],
    };
}
