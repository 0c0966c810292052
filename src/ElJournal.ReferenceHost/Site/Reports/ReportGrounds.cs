using ElJournal.ReferenceHost.Site.Acts;
using ElJournal.Reporting.Reports;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>На чём основан отчёт в этой школе.</summary>
internal static class ReportGrounds
{
    /// <summary>Names the clauses that ask for a report, as far as they are of acts by which the school lives.</summary>
    /// <returns>The text; null where none of those acts asks for it.</returns>
    internal static string? Of(ReportDefinition report, Visit visit)
    {
        var clauses = report.Clauses.Select(c => c.Split(' ', 2)).ToLookup(c => c[0], c => c[1], StringComparer.Ordinal);
        var grounds = ActReader.ChainOf(visit).Where(act => clauses.Contains(act.Id)).Select(act => $"{act.Title}, п. {string.Join(", ", clauses[act.Id])}").ToList();
        return grounds.Count == 0 ? null : $"Основание: {string.Join("; ", grounds)}";
    }
}
