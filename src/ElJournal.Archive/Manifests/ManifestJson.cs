using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace ElJournal.Archive.Manifests;

/// <summary>The one form of a manifest in JSON: what is read and does not come to the same bytes when written again is no manifest.</summary>
internal static class ManifestJson
{
    /// <summary>How JSON is written that people may read too.</summary>
    internal static readonly JsonWriterOptions Form = new()
    {
        // Cyrillic is for people to read; nothing here ends in HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    internal static byte[] Write(ArchiveManifest manifest)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Form))
        {
            json.WriteStartObject();
            json.WriteString("format", ArchiveFormat.Name);
            json.WriteNumber("version", ArchiveFormat.Version);
            WriteSubject(json, manifest);
            WriteRecord(json, manifest.Record);
            json.WriteStartObject("data");
            json.WriteString("digest", manifest.DataDigest);
            json.WriteEndObject();
            WriteLog(json, manifest.Log);
            json.WriteStartArray("documents");
            foreach (var document in manifest.Documents)
            {
                Write(json, document);
            }

            json.WriteEndArray();
            json.WriteStartArray("files");
            foreach (var file in manifest.Files)
            {
                json.WriteStartObject();
                json.WriteString("name", file.Name);
                json.WriteNumber("size", file.Size);
                json.WriteString("sha256", file.Digest);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteSubject(Utf8JsonWriter json, ArchiveManifest manifest)
    {
        json.WriteStartObject("school");
        json.WriteString("id", manifest.School.Value);
        json.WriteString("name", manifest.SchoolName);
        json.WriteEndObject();
        json.WriteStartObject("year");
        json.WriteString("first", LocalDatePattern.Iso.Format(manifest.Year.First));
        json.WriteString("last", LocalDatePattern.Iso.Format(manifest.Year.Last));
        json.WriteEndObject();
        json.WriteString("class", manifest.Class?.Value);
        json.WriteString("asOf", InstantPattern.ExtendedIso.Format(manifest.AsOf));
    }

    private static void WriteRecord(Utf8JsonWriter json, RecordsMetadata record)
    {
        json.WriteStartObject("record");
        json.WriteString("madeBy", record.MadeBy);
        json.WriteString("basis", record.Basis);
        json.WriteString("term", record.Term);
        json.WriteString("access", record.Access);
        json.WriteEndObject();
    }

    private static void WriteLog(Utf8JsonWriter json, ArchivedLog log)
    {
        json.WriteStartObject("log");
        json.WriteNumber("records", log.Count);
        json.WriteString("head", log.Head);
        json.WriteString("root", log.Root.ToString());
        json.WriteBoolean("chainedHere", log.IsChainedHere);
        if (log.ErasedCount > 0)
        {
            json.WriteNumber("erased", log.ErasedCount);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ArchivedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("report", document.Report);
        json.WriteString("title", document.Title);
        json.WriteString("class", document.Class);
        json.WriteString("period", document.Period);
        json.WriteString("digest", document.Digest);
        json.WriteStartArray("files");
        foreach (var file in document.Files)
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
