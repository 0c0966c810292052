using System.Collections.Frozen;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Packs;

/// <summary>Reads for which journals something is.</summary>
internal static class ScopeReader
{
    private const int LastYear = 11;
    private static readonly FrozenDictionary<string, JournalKind> Kinds = FactCodes.JournalKinds.Codes.ToFrozenDictionary(c => c.Text, c => c.Value);

    /// <summary>Reads the property <c>for</c>; where it is missing, all journals.</summary>
    internal static JournalScope Read(JsonNode parent)
    {
        if (parent.Child("for") is not { } node)
        {
            return JournalScope.All;
        }

        var scope = new JournalScope
        {
            Class = ReadClass(node),
            Subject = node.Text("subject"),
            Kind = node.OneOf("kind", "вида журнала", Kinds),
            YearFrom = node.Has("fromYear") ? node.Number("fromYear", 1, 1, LastYear) : null,
            YearTo = node.Has("toYear") ? node.Number("toYear", LastYear, 1, LastYear) : null,
        };
        node.Done();
        return scope;
    }

    private static ClassId? ReadClass(JsonNode node)
    {
        if (node.Text("class") is not { } text)
        {
            return null;
        }

        if (ClassId.TryParse(text, out var id))
        {
            return id;
        }

        node.Report(PackDefects.WrongType, "class", "class", "обозначение класса, например \"7А\"");
        return null;
    }
}
