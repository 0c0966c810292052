using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>Packs as JSON, right but for what a test puts into them, and the lists that defects name.</summary>
internal static class PackJson
{
    internal static readonly string Norms = string.Join(", ", NormCatalog.Standard.All);

    internal static readonly string Dues = string.Join(", ", DueReader.Rules.Keys.Order(StringComparer.Ordinal));

    internal static readonly string AllReadings = string.Join(", ", KnownReadings.All);

    internal static readonly string Bases = string.Join(", ", PackLibrary.Standard.Ids);

    internal static Result<RegulationPack> Read(string json) => PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(json), "p.json");

    internal static string Of(
        string clauses = "",
        string top = "",
        string id = """ "id": "p", """,
        string span = """ "inForce": { "from": "2023-09-01" }, """) =>
        $$"""{ {{id}} {{top}} "title": "т", "source": "и", {{span}} "clauses": [{{clauses}}] }""";

    internal static string Clause(string norm, string id = "1") => $$"""{ "id": "{{id}}", "kind": "O", "text": "т", "norms": [{{norm}}] }""";

    internal static void AssertOneDefect(string json, string expected) => Assert.Equal(expected, Assert.Single(Read(json).Defects).Describe());
}
