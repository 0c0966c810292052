using System.Buffers;
using System.Text.Json;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Writing;
using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>In what two versions of a fact differ, for a reader who has to choose between them.</summary>
internal static class FactDifference
{
    private const string Nothing = "—";

    /// <summary>Says whether two facts of a kind say the same, whoever recorded them and when.</summary>
    internal static bool IsNone(RevisedKind kind, object one, object other) =>
        kind.Stamp(one, Provenance.Unknown).Equals(kind.Stamp(other, Provenance.Unknown));

    /// <summary>Gives the properties that differ with both values, what stands first: <c>тема: «Дроби» / «Проценты»</c>.</summary>
    internal static string Describe(RevisedKind kind, object? standing, object? wanted)
    {
        var (ours, theirs) = (ValuesOf(kind, standing), ValuesOf(kind, wanted));
        var parts = kind.Form.Fields
            .Where(f => ours.GetValueOrDefault(f.Name) != theirs.GetValueOrDefault(f.Name))
            .Select(f => $"{TitleOf(f)}: {ours.GetValueOrDefault(f.Name, Nothing)} / {theirs.GetValueOrDefault(f.Name, Nothing)}");
        var text = string.Join("; ", parts);
        return text.Length > 0 ? text : standing is null ? Nothing : "одно и то же";
    }

    private static string TitleOf(FactField field) => field.Meaning.Split([';', ','])[0];

    /// <summary>Gives what a fact says but for who recorded it and when.</summary>
    private static Dictionary<string, string> ValuesOf(RevisedKind kind, object? fact)
    {
        if (fact is null)
        {
            return [];
        }

        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, FactLines.Options);
        writer.WriteStartObject();
        kind.Form.WriteFields(writer, kind.Stamp(fact, Provenance.Unknown), static _ => true);
        writer.WriteEndObject();
        writer.Flush();
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.EnumerateObject().ToDictionary(
            p => p.Name,
            p => p.Value.ValueKind == JsonValueKind.String ? $"«{p.Value.GetString()}»" : p.Value.GetRawText());
    }
}
