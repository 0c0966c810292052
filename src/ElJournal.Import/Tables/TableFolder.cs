using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables;

/// <summary>A folder of CSV files, each a sheet.</summary>
internal sealed class TableFolder : ITableSource
{
    private const int MaxUnknown = 20;

    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);

    private TableFolder()
    {
    }

    public IReadOnlyCollection<string> Sheets => paths.Keys;

    /// <summary>Finds the sheets of a folder; none where there is none, which is reported.</summary>
    internal static TableFolder Find(string folder, IReadOnlyCollection<Sheet> sheets, ImportLog log)
    {
        var found = new TableFolder();
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
                found.Take(path, sheets, unknown, log);
            }

            Tell(unknown, log);

            if (found.paths.Count == 0)
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

    public string FileOf(string sheet) => paths.TryGetValue(sheet, out var path) ? Path.GetFileName(path) : sheet + Sheet.Extension;

    public bool Read(Sheet sheet, SheetContext context, Action<SheetRow> take) => SheetCsv.ReadFile(sheet, paths[sheet.Name], context, take);

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

    private void Take(string path, IReadOnlyCollection<Sheet> sheets, List<string> unknown, ImportLog log)
    {
        var name = Path.GetFileName(path);
        var sheet = sheets.FirstOrDefault(s => s.FileName.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (sheet is null)
        {
            unknown.Add(name);
        }
        else if (!paths.TryAdd(sheet.Name, path))
        {
            log.Report(TableDefects.SheetTwice, new Place(name), Path.GetFileName(paths[sheet.Name]));
        }
    }
}
