using ElJournal.Reporting.Reports;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>Предложенный отчёт.</summary>
/// <param name="Report">The report.</param>
/// <param name="Grounds">On which clauses of the school's acts it rests; null for none.</param>
public sealed record OfferedReport(ReportDefinition Report, string? Grounds);
