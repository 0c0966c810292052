using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables;

/// <summary>Finds the sheets of a folder.</summary>
internal static class TableFolder
{
    private const int MaxUnknown = 20;

    /// <summary>Gives the path of each sheet by its name; empty where there is none, which is reported.</summary>
    internal static Dictionary<string, string> Find(string folder, IReadOnlyCollection<Sheet> sheets, ImportLog log)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            if (!Directory.Exists(folder))
            {
                log.Report(File.Exists(folder) ? TableDefects.FileNotFolder : TableDefects.FolderMissing, default, Quoting.Of(folder));
                return found;
            }

            var unknown = new List<string>();
            foreach (var path in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
            {
                Take(path, sheets, found, unknown, log);
            }

            Tell(unknown, log);

            if (found.Count == 0)
            {
                log.Report(TableDefects.NoSheets, default, Quoting.Of(folder), string.Join(", ", sheets.Select(s => s.FileName)));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Report(SourceDefects.Unreadable, new Place(Quoting.Of(folder)));
        }

        return found;
    }

    private static void Tell(List<string> unknown, ImportLog log)
    {
        foreach (var name in unknown.Take(MaxUnknown))
        {
            log.Tell(TableNotices.UnknownFile, default, Quoting.Of(name));
        }

        if (unknown.Count > MaxUnknown)
        {
            log.Tell(TableNotices.MoreUnknownFiles, default, (unknown.Count - MaxUnknown).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Take(string path, IReadOnlyCollection<Sheet> sheets, Dictionary<string, string> found, List<string> unknown, ImportLog log)
    {
        var name = Path.GetFileName(path);
        var sheet = sheets.FirstOrDefault(s => s.FileName.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (sheet is null)
        {
            unknown.Add(name);
        }
        else if (!found.TryAdd(sheet.Name, path))
        {
            log.Report(TableDefects.SheetTwice, new Place(name), Path.GetFileName(found[sheet.Name]));
        }
    }
}
