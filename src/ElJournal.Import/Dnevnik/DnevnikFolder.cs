using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Dnevnik;

/// <summary>A folder of answers, told apart by how their files are named.</summary>
internal static class DnevnikFolder
{
    /// <summary>Largest size of all answers together, in bytes: 256 MiB.</summary>
    private const int MaxTotalBytes = 268_435_456;

    private const int MaxNamed = 20;

    /// <summary>Reads every answer of a folder.</summary>
    internal static void Read(string folder, DnevnikReader reader, ImportLog log)
    {
        try
        {
            if (!Directory.Exists(folder))
            {
                log.Report(DnevnikDefects.FolderMissing, default, Quoting.Of(folder));
                return;
            }

            var files = Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal).Select(path => (Path: path, Read: ReaderOf(Path.GetFileName(path), reader))).ToList();
            TellOthers([.. files.Where(f => f.Read is null).Select(f => Path.GetFileName(f.Path))], log);
            if (!files.Exists(f => f.Read == reader.ReadLessons))
            {
                log.Report(DnevnikDefects.NoLessons, default, Quoting.Of(folder));
            }

            ReadAll(files, log);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Report(SourceDefects.Unreadable, new Place(Quoting.Of(folder)));
        }
    }

    private static void ReadAll(IEnumerable<(string Path, Action<SourceNode>? Read)> files, ImportLog log)
    {
        long total = 0;
        foreach (var (path, read) in files)
        {
            var name = Path.GetFileName(path);
            if (read is null || !SourceFile.TryRead(path, name, DnevnikImporter.MaxFileBytes, log, out var bytes))
            {
                continue;
            }

            total += bytes.Length;
            if (total > MaxTotalBytes)
            {
                log.Report(DnevnikDefects.TooLarge, new Place(name), MaxTotalBytes.ToString(CultureInfo.InvariantCulture));
                return;
            }

            if (SourceText.TryDecode(bytes, name, log, legacy: null, out var utf8))
            {
                SourceNode.Read(utf8, name, log, DnevnikDefects.OfNodes, read);
            }
        }
    }

    private static Action<SourceNode>? ReaderOf(string name, DnevnikReader reader) =>
        !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? null
        : name.StartsWith("lessons", StringComparison.OrdinalIgnoreCase) ? reader.ReadLessons
        : name.StartsWith("log-entries", StringComparison.OrdinalIgnoreCase) ? reader.ReadAttendance
        : name.StartsWith("marks", StringComparison.OrdinalIgnoreCase) ? reader.ReadMarks
        : name.StartsWith("work-types", StringComparison.OrdinalIgnoreCase) ? reader.ReadWorkTypes
        : null;

    private static void TellOthers(IReadOnlyCollection<string> names, ImportLog log)
    {
        if (names.Count > 0)
        {
            var some = string.Join(", ", names.Take(MaxNamed).Select(Quoting.Of));
            log.Tell(DnevnikNotices.OtherFiles, default, names.Count.ToString(CultureInfo.InvariantCulture), names.Count > MaxNamed ? some + " …" : some);
        }
    }
}
