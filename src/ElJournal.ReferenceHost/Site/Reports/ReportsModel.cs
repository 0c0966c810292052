using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>Отчёты, которые предложены смотрящему.</summary>
/// <param name="Reports">The reports.</param>
public sealed record ReportsModel(ImmutableArray<OfferedReport> Reports);
