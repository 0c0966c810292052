using System.Text;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>A pack of one clause that sets rules of marking.</summary>
internal static class ComputationJson
{
    internal static byte[] Pack(string computations, string more = "", string id = "п") => Encoding.UTF8.GetBytes($$"""
        { "id": "{{id}}", "title": "Правила", "source": "приказ № 1", "inForce": { "from": "2023-09-01" }, {{more}}
          "clauses": [{ "id": "1", "kind": "C", "text": "Как считают отметки.", "computations": [{{computations}}] }] }
        """);
}
