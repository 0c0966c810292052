namespace ElJournal.Reporting.Reports;

/// <summary>Отчёт набора: a report and what it is made of.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Name">What tells it from the others of the set, parts joined by <c>/</c>: <c>final-marks/7А/quarter-2023-09-01</c>; safe as the name of a file.</param>
/// <param name="Report">The report.</param>
/// <param name="Input">Of what it is made, narrowed to what the report requires.</param>
public sealed record ReportSetItem(string Name, ReportDefinition Report, ReportInput Input);
