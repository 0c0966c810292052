using System.Text.Json;
using ElJournal.Archive.Manifests;
using ElJournal.Domain.Defects;

namespace ElJournal.Archive.Proofs;

/// <summary>A proof in JSON.</summary>
internal static class ProofJson
{
    /// <summary>Longest proof, in bytes: a line of the log is shorter, and a tree is not higher than 31 rows.</summary>
    private const int MaxBytes = 1 << 22;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4 };

    internal static void Write(RecordProof proof, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, ManifestJson.Form))
        {
            json.WriteStartObject();
            json.WriteString("format", RecordProof.Format);
            json.WriteNumber("version", RecordProof.Version);
            json.WriteNumber("record", proof.Number);
            json.WriteNumber("records", proof.Inclusion.Count);
            json.WriteString("root", proof.Root.ToString());
            json.WriteStartArray("path");
            foreach (var hash in proof.Inclusion.Path)
            {
                json.WriteStringValue(hash.ToString());
            }

            json.WriteEndArray();
            json.WriteString("line", proof.Line);
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    internal static Result<RecordProof> Read(Stream stream)
    {
        var bytes = new byte[MaxBytes + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        try
        {
            if (length <= MaxBytes)
            {
                using var json = JsonDocument.Parse(bytes.AsMemory(0, length), Options);
                var root = json.RootElement;
                if ((root.GetProperty("format").GetString(), root.GetProperty("version").GetInt32()) == (RecordProof.Format, RecordProof.Version))
                {
                    return new Result<RecordProof>(Read(root));
                }
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            // Whatever it is, it is no proof.
        }

        return new Result<RecordProof>([new Defect(ArchiveDefects.BadProof, default)]);
    }

    private static RecordProof Read(JsonElement root) => new()
    {
        Inclusion = new InclusionProof(root.GetProperty("record").GetInt32() - 1, root.GetProperty("records").GetInt32(), [.. root.GetProperty("path").EnumerateArray().Select(HashOf)]),
        Root = HashOf(root.GetProperty("root")),
        Line = root.GetProperty("line").GetString() ?? throw new FormatException("There is no record."),
    };

    private static TreeHash HashOf(JsonElement element) => TreeHash.TryParse(element.GetString(), out var hash) ? hash : throw new FormatException("Not a hash.");
}
