using System.Text.Json;
using ElJournal.ReferenceHost.Input;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Output;

/// <summary>A decision about access with its reasons, as JSON.</summary>
internal static class AccessJson
{
    internal static void Write(Stream stream, AccessRequest request, Instant at, AccessExplanation explained)
    {
        using var json = new Utf8JsonWriter(stream, AuditJson.Options);
        json.WriteStartObject();
        json.WriteBoolean("allowed", explained.Decision.IsAllowed);
        json.WriteString("actor", request.Actor);
        WriteTexts(json, "categories", explained.Categories.Select(AccessCodes.Categories.Format));
        json.WriteString("action", AccessCodes.Actions.Format(request.Action));
        json.WriteString("resource", request.ResourceText());
        json.WriteInstant("at", at);
        json.WriteString("category", explained.Decision.Category is { } category ? AccessCodes.Categories.Format(category) : null);
        json.WriteStartArray("norms");
        foreach (var norm in explained.Norms)
        {
            json.WriteStartObject();
            json.WriteString("norm", norm.Id.Value);
            json.WriteString("title", norm.Title);
            json.WriteString("act", norm.Act);
            json.WriteString("clause", norm.Clause.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "reasons", explained.Reasons);
        WriteTexts(json, "help", explained.Help);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
