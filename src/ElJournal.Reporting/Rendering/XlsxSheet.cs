using System.Collections.Immutable;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name: at most 31 characters, none that the format forbids, unique in the workbook.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record XlsxSheet(string Name, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows)
{
    /// <summary>Gets a value indicating whether the headings of the columns are its first row.</summary>
    internal bool HasHeadings { get; init; } = true;

    internal int HeadingRow => HasHeadings ? 1 : 0;

    /// <summary>Gets how many columns at the left stay in sight.</summary>
    internal int FrozenColumns => Columns.TakeWhile(c => c.IsKey).Count();
}
