using System.Collections.Immutable;
using ElJournal.Archive.Writing;
using ElJournal.Domain.Classes;
using ElJournal.ReferenceHost.Input;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Документы архива: what a school keeps on paper of the year of a class, as pages and as workbooks.</summary>
internal static class YearDocuments
{
    /// <summary>The reports of a class: its journals, the marks of its periods and of its year, and how it did.</summary>
    private static readonly ImmutableArray<string> Reports = ["class-journal", "final-marks", "summary-statement", "class-progress", "class-attendance"];

    private static readonly ImmutableArray<(string Extension, ReportFormat Format)> Forms = [(".html", ReportFormat.Html), (".xlsx", ReportFormat.Xlsx)];

    /// <summary>Makes the documents, class by class; each is made when it is asked for.</summary>
    /// <param name="year">The year, already narrowed to what the archive is of.</param>
    /// <param name="regulation">Whose rules of marking they follow, or null.</param>
    /// <param name="told">Takes how many documents are done, and of how many.</param>
    /// <param name="cancellation">Ends the work between two documents.</param>
    internal static IEnumerable<ArchiveDocument> Of(RecordInput year, Regulation? regulation, Action<int, int> told, CancellationToken cancellation)
    {
        var journals = new JournalCache(year.Source);
        var input = new ReportInput(journals, year.Index) { Regulation = regulation, Policy = regulation is null ? MarkPolicy.None : MarkPolicy.Of(regulation) };
        ImmutableArray<IGrouping<ClassId?, ReportSetItem>> classes = [.. ReportSet.Of(input).Where(i => Reports.Contains(i.Report.Id)).GroupBy(i => i.Input.Class)];
        var (done, all) = (0, classes.Sum(c => c.Count()));
        foreach (var schoolClass in classes)
        {
            foreach (var item in schoolClass)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return Make(item);
                told(++done, all);
            }

            journals.Clear();
        }
    }

    private static ArchiveDocument Make(ReportSetItem item)
    {
        var document = item.Report.Make(item.Input).Value;
        return new ArchiveDocument
        {
            Name = item.Name,
            Report = document.Report,
            Title = document.Title,
            Class = item.Input.Class?.Value,
            Period = item.Input.Period?.Id.Value,
            Digest = document.Digest,
            Forms = [.. Forms.Select(f => new DocumentForm(f.Extension, stream => ReportWriter.Write(document, f.Format, stream)))],
        };
    }
}
