using System.Collections.Immutable;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>A sheet of a workbook: headings, and rows below them.</summary>
/// <param name="Name">Its name: at most 31 characters, none that the format forbids, unique in the workbook.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, one at least: the library writes no headings over nothing.</param>
internal sealed record XlsxSheet(string Name, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows);
