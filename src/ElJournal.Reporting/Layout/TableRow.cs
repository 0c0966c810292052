using System.Collections.Immutable;

namespace ElJournal.Reporting.Layout;

/// <summary>Строка таблицы: a cell for each column.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="cells">The cells, in the order of the columns.</param>
/// <param name="isTotal">Whether it sums others up.</param>
internal sealed class TableRow(ImmutableArray<TableCell> cells, bool isTotal = false)
{
    internal ImmutableArray<TableCell> Cells { get; } = cells;

    internal bool IsTotal { get; } = isTotal;
}
