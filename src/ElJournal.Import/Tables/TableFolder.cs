using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables;

/// <summary>Finds the sheets of a folder.</summary>
internal static class TableFolder
{
    /// <summary>Gives the path of each sheet by its name; empty where there is none, which is reported.</summary>
    internal static Dictionary<string, string> Find(string folder, ImportLog log)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            if (!Directory.Exists(folder))
            {
                log.Report(File.Exists(folder) ? TableDefects.FileNotFolder : TableDefects.FolderMissing, default, Quoting.Of(folder));
                return found;
            }

            foreach (var path in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
            {
                Take(path, found, log);
            }

            if (found.Count == 0)
            {
                log.Report(TableDefects.NoSheets, default, Quoting.Of(folder), TableSheets.Listing);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Report(SourceDefects.Unreadable, new Place(Quoting.Of(folder)));
        }

        return found;
    }

    private static void Take(string path, Dictionary<string, string> found, ImportLog log)
    {
        var name = Path.GetFileName(path);
        var sheet = TableSheets.All.FirstOrDefault(s => s.FileName.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (sheet is null)
        {
            log.Tell(TableNotices.UnknownFile, default, Quoting.Of(name));
        }
        else if (!found.TryAdd(sheet.Name, path))
        {
            log.Report(TableDefects.SheetTwice, new Place(name), Path.GetFileName(found[sheet.Name]));
        }
    }
}
