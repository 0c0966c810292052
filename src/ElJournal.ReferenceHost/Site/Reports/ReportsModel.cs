using System.Collections.Immutable;
using ElJournal.Reporting.Reports;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>Отчёты, которые предложены смотрящему.</summary>
/// <param name="Reports">The reports.</param>
public sealed record ReportsModel(ImmutableArray<ReportDefinition> Reports);
