using System.Globalization;
using System.IO.Compression;
using System.Xml;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables.Workbooks;

/// <summary>Книга Excel: a workbook whose sheets are those of a table import.</summary>
/// <remarks>Everything that bounds the work is found out before a sheet is read: the parts, their sizes, the cells in use.</remarks>
internal sealed class Workbook : ITableSource
{
    /// <summary>How the file of a workbook ends.</summary>
    internal const string Extension = ".xlsx";

    private readonly byte[] bytes;
    private readonly Place file;
    private readonly Dictionary<string, (string Name, SheetExtent Extent)> found = new(StringComparer.Ordinal);

    private Workbook(byte[] bytes, Place file) => (this.bytes, this.file) = (bytes, file);

    public IReadOnlyCollection<string> Sheets => found.Keys;

    /// <summary>Opens a workbook and measures its sheets; null where that cannot be done, which is reported.</summary>
    internal static Workbook? Open(string path, IReadOnlyCollection<Sheet> sheets, TableLimits limits, ImportLog log)
    {
        var place = new Place(Path.GetFileName(path));
        if (!SourceFile.TryRead(path, place.File!, limits.MaxWorkbookBytes, log, out var bytes))
        {
            return null;
        }

        using var zip = WorkbookPackage.Open(bytes, place, limits, log);
        var workbook = new Workbook(bytes, place);
        return zip is not null && workbook.TakeSheets(zip, sheets, limits, log) ? workbook : null;
    }

    public string FileOf(string sheet) => $"{file.File}[{(found.TryGetValue(sheet, out var known) ? known.Name : sheet)}]";

    public bool Read(Sheet sheet, SheetContext context, Action<SheetRow> take)
    {
        var (name, extent) = found[sheet.Name];
        return new WorkbookSheet(sheet, name, extent, new Place(FileOf(sheet.Name)), context).Read(bytes, take);
    }

    private static bool Try(string part, Place place, ImportLog log, Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            log.Report(WorkbookDefects.BrokenPart, place, Quoting.Of(part));
            return false;
        }
    }

    private bool TakeSheets(ZipArchive zip, IReadOnlyCollection<Sheet> sheets, TableLimits limits, ImportLog log)
    {
        WorkbookIndex? index = null;
        IReadOnlyDictionary<string, string>? links = null;
        if (!Try(WorkbookIndex.Part, file, log, () => index = WorkbookIndex.Read(zip)) || !Try(WorkbookIndex.LinksPart, file, log, () => links = WorkbookIndex.ReadLinks(zip)))
        {
            return false;
        }

        if (index!.CountsFrom1904)
        {
            log.Report(WorkbookDefects.OtherEpoch, file);
            return false;
        }

        foreach (var (name, link) in index.Sheets)
        {
            if (sheets.FirstOrDefault(s => s.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) is not { } sheet)
            {
                log.Tell(TableNotices.UnknownSheet, file, Quoting.Of(name));
            }
            else if (!found.TryAdd(sheet.Name, (name, default)))
            {
                log.Report(TableDefects.SheetTwice, new Place($"{file.File}[{name}]"), FileOf(sheet.Name));
            }
            else if (Measure(zip, links!.GetValueOrDefault(link), new Place(FileOf(sheet.Name)), limits, log) is { } extent)
            {
                found[sheet.Name] = (name, extent);
            }
        }

        if (found.Count == 0)
        {
            log.Report(WorkbookDefects.NoSheets, file, string.Join(", ", sheets.Select(s => s.Name)));
        }

        return !log.HasDefects;
    }

    private static SheetExtent? Measure(ZipArchive zip, string? part, Place place, TableLimits limits, ImportLog log)
    {
        if (part is null || zip.GetEntry(part) is not { } entry)
        {
            log.Report(WorkbookDefects.BrokenPart, place, Quoting.Of(part ?? WorkbookIndex.LinksPart));
            return null;
        }

        SheetExtent? extent = null;
        if (!Try(part, place, log, () =>
            {
                using var stream = entry.Open();
                extent = SheetExtent.Measure(stream);
            }))
        {
            return null;
        }

        if (extent is not { } known)
        {
            log.Report(WorkbookDefects.Disorder, place);
            return null;
        }

        if ((long)known.Rows * known.Columns <= limits.MaxCells)
        {
            return known;
        }

        log.Report(WorkbookDefects.TooManyCells, place, Text(known.Rows), Text(known.Columns), Text(limits.MaxCells));
        return null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
