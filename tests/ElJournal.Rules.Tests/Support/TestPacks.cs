using System.Text;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Tests.Support;

/// <summary>Packs made for a test.</summary>
internal static class TestPacks
{
    internal static RegulationPack Lenskaya => PackLibrary.Standard.Find("lenskaya-2017")!;

    /// <summary>A pack that is always in force and binds one norm; a secretary answers where the act names nobody.</summary>
    internal static RegulationPack Of(string norm, string? due, string readings = "") => Read(
        $$"""
        { "id": "test", "title": "Проба", "source": "проба", "inForce": {}, "readings": { {{readings}} },
          "clauses": [{ "id": "1", "kind": "O", "text": "Проба.", "norms": [{ "norm": "{{norm}}"{{(NormCatalog.Standard.Find(norm)!.HasOpenBearer ? ", \"bearer\": \"secretary\"" : "")}}{{(due is null ? "" : $", \"due\": {due}")}} }] }] }
        """);

    internal static RegulationPack Read(string json) => PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(json), "test.json").Value;
}
