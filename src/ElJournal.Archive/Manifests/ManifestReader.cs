using System.Text.Json;
using ElJournal.Archive.Proofs;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using NodaTime.Text;

namespace ElJournal.Archive.Manifests;

/// <summary>Reads a manifest that anybody may have written.</summary>
internal static class ManifestReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = ArchiveFormat.MaxManifestDepth };

    /// <summary>Reads a manifest.</summary>
    /// <returns>The manifest, or why the bytes are none.</returns>
    internal static Result<ArchiveManifest> Read(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, Options);
            var root = json.RootElement;
            if (root.GetProperty("format").GetString() != ArchiveFormat.Name)
            {
                return Bad(ArchiveDefects.BadManifest);
            }

            if (root.GetProperty("version").GetInt32() is var version and not ArchiveFormat.Version)
            {
                return Bad(ArchiveDefects.WrongVersion, $"{version}", $"{ArchiveFormat.Version}");
            }

            var manifest = Read(root);

            // Members that nobody knows, or that stand twice, would be a place where something can hide.
            return manifest.Bytes.SequenceEqual(bytes) ? new Result<ArchiveManifest>(manifest) : Bad(ArchiveDefects.BadManifest);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or UnparsableValueException)
        {
            return Bad(ArchiveDefects.BadManifest);
        }
    }

    private static Result<ArchiveManifest> Bad(DefectCode code, params ReadOnlySpan<string> arguments) => new([new Defect(code, new Place(ArchiveFormat.ManifestFile), arguments)]);

    private static ArchiveManifest Read(JsonElement root)
    {
        var (school, year) = (root.GetProperty("school"), root.GetProperty("year"));
        return new ArchiveManifest
        {
            School = SchoolId.Parse(Text(school, "id")),
            SchoolName = TextOrNull(school, "name"),
            Year = new SchoolYear(LocalDatePattern.Iso.Parse(Text(year, "first")).Value, LocalDatePattern.Iso.Parse(Text(year, "last")).Value),
            Class = TextOrNull(root, "class") is { } id ? ClassId.Parse(id) : null,
            AsOf = InstantPattern.ExtendedIso.Parse(Text(root, "asOf")).Value,
            Record = ReadRecord(root.GetProperty("record")),
            DataDigest = Digest(root.GetProperty("data"), "digest"),
            Log = ReadLog(root.GetProperty("log")),
            Documents = [.. root.GetProperty("documents").EnumerateArray().Select(ReadDocument)],
            Files = [.. root.GetProperty("files").EnumerateArray().Select(static f => new ArchivedFile(Text(f, "name"), f.GetProperty("size").GetUInt32(), Digest(f, "sha256")))],
        };
    }

    private static RecordsMetadata ReadRecord(JsonElement record) => new()
    {
        MadeBy = TextOrNull(record, "madeBy"),
        Basis = TextOrNull(record, "basis"),
        Term = TextOrNull(record, "term"),
        Access = TextOrNull(record, "access"),
    };

    private static ArchivedLog ReadLog(JsonElement log) => new(
        log.GetProperty("records").GetInt32(),
        Digest(log, "head"),
        TreeHash.TryParse(Text(log, "root"), out var root) ? root : throw new FormatException("Not a root."),
        log.GetProperty("chainedHere").GetBoolean())
    {
        ErasedCount = log.TryGetProperty("erased", out var erased) ? erased.GetInt32() : 0,
    };

    private static ArchivedDocument ReadDocument(JsonElement document) => new()
    {
        Report = Text(document, "report"),
        Title = Text(document, "title"),
        Class = TextOrNull(document, "class"),
        Period = TextOrNull(document, "period"),
        Digest = Digest(document, "digest"),
        Files = [.. document.GetProperty("files").EnumerateArray().Select(static f => f.GetString() ?? throw new FormatException("Not a name."))],
    };

    private static string Text(JsonElement element, string name) => TextOrNull(element, name) ?? throw new FormatException($"A text is missing. Name={name}");

    private static string? TextOrNull(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Digest(JsonElement element, string name) =>
        TreeHash.TryParse(Text(element, name), out var hash) ? hash.ToString() : throw new FormatException($"Not a digest. Name={name}");
}
