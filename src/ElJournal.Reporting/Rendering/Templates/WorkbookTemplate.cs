using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using ElJournal.Domain.Defects;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using MiniExcelLibs;

namespace ElJournal.Reporting.Rendering.Templates;

/// <summary>Шаблон школы: a workbook of a school's own with placeholders, which a report fills.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference. docs/reports.md tells the names.</remarks>
public sealed partial class WorkbookTemplate
{
    private readonly string file;
    private readonly byte[] content;
    private readonly ImmutableArray<Placeholder> placeholders;

    private WorkbookTemplate(string file, byte[] content, ImmutableArray<Placeholder> placeholders)
    {
        (this.file, this.content, this.placeholders) = (file, content, placeholders);
    }

    /// <summary>Reads a template.</summary>
    /// <param name="content">The workbook.</param>
    /// <param name="file">Its name, for defects.</param>
    /// <returns>The template, or that it is no workbook.</returns>
    public static Result<WorkbookTemplate> Read(byte[] content, string file)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (zip.GetEntry("xl/workbook.xml") is null)
                {
                    return NoWorkbook(file);
                }
            }

            return new Result<WorkbookTemplate>(new WorkbookTemplate(file, content, [.. PlaceholdersOf(stream)]));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or InvalidOperationException or ArgumentException or FormatException)
        {
            return NoWorkbook(file);
        }
    }

    /// <summary>Tells what of the template a report cannot fill.</summary>
    /// <param name="document">The report.</param>
    /// <returns>All defects; empty when it can be filled.</returns>
    public ImmutableArray<Defect> Check(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var values = new TemplateValues(document);
        return
        [
            .. placeholders.Where(p => !values.Has(p)).Select(p => new Defect(ReportDefects.UnknownPlaceholder, p.PlaceIn(file), p.Name, values.NamesFor(p))),
            .. placeholders.Where(p => p.Table is not null).GroupBy(p => (p.Sheet, p.Row)).Where(row => row.Select(p => p.Table).Distinct().Count() > 1)
                .Select(row => new Defect(ReportDefects.TwoTablesInRow, row.First().PlaceIn(file), string.Join(", ", row.Select(p => p.Table).Distinct()))),
            .. placeholders.Any(p => p.Table == TemplateValues.Warnings) ? [] : ImmutableArray.Create(new Defect(ReportDefects.NoPlaceForWarnings, new Place(file))),
        ];
    }

    /// <summary>Fills the template. The same report and template give the same bytes.</summary>
    /// <param name="document">A report against which <see cref="Check"/> had nothing to say.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public void Write(ReportDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        var values = new TemplateValues(document);
        using var filled = new MemoryStream();
        filled.SaveAsByTemplate(content, values.ForLibrary);
        ZipRepack.Write(filled, stream, new TemplateCells(values).Edit);
    }

    private static Result<WorkbookTemplate> NoWorkbook(string file) => new([new Defect(ReportDefects.NoWorkbook, new Place(file))]);

    private static IEnumerable<Placeholder> PlaceholdersOf(Stream stream)
    {
        foreach (var sheet in stream.GetSheetNames())
        {
            var row = 0;
            foreach (IDictionary<string, object?> cells in stream.Query(sheetName: sheet))
            {
                row++;
                foreach (var (column, value) in cells)
                {
                    foreach (Match match in Braces().Matches(value as string ?? ""))
                    {
                        yield return new Placeholder(sheet, row, column, match.Value[2..^2]);
                    }
                }
            }
        }
    }

    [GeneratedRegex(@"\{\{[^{}]*\}\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Braces();
}
