using System.Text.Json;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>What a check of an archive came to, for programs.</summary>
internal static class ArchiveJson
{
    internal static void Write(Stream stream, ArchiveAnswer answer)
    {
        var (manifest, signer, printed, defects) = answer;
        using var json = new Utf8JsonWriter(stream, AuditJson.Options);
        json.WriteStartObject();
        json.WriteBoolean("passes", defects.IsEmpty);
        json.WriteString("root", manifest?.Log.Root.ToString());
        json.WriteString("seal", manifest?.Digest);
        json.WriteString("signer", signer?.Thumbprint);
        json.WriteStartArray("printed");
        foreach (var file in printed.SelectMany(d => d.Files))
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        json.WriteStartArray("defects");
        foreach (var defect in defects)
        {
            json.WriteStartObject();
            json.WriteString("code", defect.Code.Id);
            json.WriteString("place", defect.Place == default ? null : defect.Place.ToString());
            json.WriteString("text", defect.Describe());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
