using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using ElJournal.Archive.Proofs;
using ElJournal.Archive.Reading;
using ElJournal.Archive.Tests.Archives;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Tests.Interchange;
using ElJournal.Import.Calendars;
using ElJournal.Import.Dnevnik;
using ElJournal.Import.NetSchool;
using ElJournal.Import.OneRoster;
using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Hostile.Tests.Readers;

/// <summary>Every reader of what a stranger may hand over.</summary>
internal static class AllReaders
{
    private const int Mebibyte = 1 << 20;

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Moscow"];

    internal static ImmutableArray<Reader> All { get; } =
    [
        new("interchange", 64 * Mebibyte, 200, Interchange, input => InterchangeReader.Read(FolderOf(input)).Defects),
        new("table", 64 * Mebibyte, 200, Corpus("table"), InFolder(path => TableImporter.Import(path).Defects)),
        new("workbook", 64 * Mebibyte, 4000, Corpus("workbook"), InFolder(path => TableImporter.Import(Path.Combine(path, "book.xlsx")).Defects)),
        new("netschool", 64 * Mebibyte, 200, Corpus("netschool"), input => NetSchoolImporter.Import(Stream(input), new NetSchoolImportOptions(Zone)).Defects),
        new("dnevnik", 64 * Mebibyte, 200, Corpus("dnevnik"), InFolder(path => DnevnikImporter.Import(path, new DnevnikImportOptions(Zone)).Defects)),
        new("oneroster", 64 * Mebibyte, 200, Corpus("oneroster"), InFolder(path => OneRosterImporter.Import(path, new OneRosterImportOptions(Zone)).Defects)),
        new("calendar", 64 * Mebibyte, 200, Corpus("calendar"), input => ProductionCalendarImporter.Import(Stream(input)).Defects),
        new("pack", 64 * Mebibyte, 2000, Packs, input => PackLibrary.Standard.Read(input.Files[0].Bytes, "pack.json").Defects),
        new("archive", 64 * Mebibyte, 200, () => [HostileInput.Of("archive.zip", SampleArchive.Bytes)], input => ArchiveVerifier.Verify(Stream(input)).Defects),
        new("sealed", 64 * Mebibyte, 200, Unsealed, input => ArchiveVerifier.Verify(new MemoryStream(Seal(input))).Defects),
        new("proof", 64 * Mebibyte, 200, Proofs, ReadProof),
        new("log", 64 * Mebibyte, 200, Logs, input => LogReader.Restore(Stream(input), "log.jsonl").Defects),
    ];

    private static MemoryStream Stream(HostileInput input) => new(input.Files[0].Bytes, writable: false);

    private static Func<IEnumerable<HostileInput>> Corpus(string reader) => () => Tests.Corpus.Of(reader).Where(c => c.Name.StartsWith("good", StringComparison.Ordinal)).Select(c => c.Input);

    private static Func<HostileInput, ImmutableArray<Defect>> InFolder(Func<string, ImmutableArray<Defect>> read) => input =>
    {
        using var folder = new TempFolder();
        input.Write(folder.Path);
        return read(folder.Path);
    };

    private static MemoryFolder FolderOf(HostileInput input)
    {
        var folder = new MemoryFolder();
        foreach (var file in input.Files)
        {
            folder[file.Name] = file.Bytes;
        }

        return folder;
    }

    private static IEnumerable<HostileInput> Interchange()
    {
        var folder = new MemoryFolder();
        InterchangeWriter.Write(SampleArchive.Year(), folder);
        return [new HostileInput([.. folder.Names.Select(name => new HostileFile(name, folder[name]))])];
    }

    private static IEnumerable<HostileInput> Packs() => typeof(PackLibrary).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".json", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name =>
        {
            using var stream = typeof(PackLibrary).Assembly.GetManifestResourceStream(name)!;
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return HostileInput.Of("pack.json", memory.ToArray());
        })
        .OrderBy(input => input.Size)
        .Take(3);

    /// <summary>The files of an archive, to be sealed again once they are changed: what is wrong then lies deeper than its sums.</summary>
    private static IEnumerable<HostileInput> Unsealed()
    {
        var archive = Forgery.Of(SampleArchive.Bytes);
        return [new HostileInput([.. archive.Files.Select(f => new HostileFile(f.Name, f.Bytes)), new HostileFile("manifest.json", Encoding.UTF8.GetBytes(archive.Manifest.ToJsonString()))])];
    }

    private static byte[] Seal(HostileInput input)
    {
        var archive = Forgery.Of(SampleArchive.Bytes);
        archive.Files.Clear();
        archive.Files.AddRange(input.Files.Where(f => f.Name != "manifest.json").Select(f => (f.Name, f.Bytes)));
        var manifest = input.Files.FirstOrDefault(f => f.Name == "manifest.json")?.Bytes ?? [];
        try
        {
            if (JsonNode.Parse(manifest) is JsonObject stated)
            {
                archive.Manifest.Clear();
                foreach (var (name, value) in stated)
                {
                    archive.Manifest[name] = value?.DeepClone();
                }

                return archive.Make();
            }
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or ArgumentException or InvalidOperationException)
        {
            // No manifest that can be put right: it goes in as it is.
        }

        return archive.MakeWith(manifest);
    }

    private static IEnumerable<HostileInput> Proofs()
    {
        var archive = SampleArchive.Verify(SampleArchive.Bytes).Value;
        using var stream = new MemoryStream();
        RecordProof.Of(archive, new FactAddress(RevisedKinds.Mark, new LedgerKey("A1", Second: "p-0001"))).Value.Write(stream);
        return [HostileInput.Of("proof.json", stream.ToArray())];
    }

    private static ImmutableArray<Defect> ReadProof(HostileInput input) =>
        RecordProof.Read(Stream(input)) is var read && read.TryGet(out var proof) ? proof.Verify(root: null).Defects : read.Defects;

    private static IEnumerable<HostileInput> Logs() => [HostileInput.Of("log.jsonl", Forgery.Of(SampleArchive.Bytes).Files.Single(f => f.Name == "log.jsonl").Bytes)];
}
