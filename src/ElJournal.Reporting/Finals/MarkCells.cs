using ElJournal.Domain.Journals.Cells;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;

namespace ElJournal.Reporting.Finals;

/// <summary>Marks as cells of a table: a whole mark is a number, all else the word for it.</summary>
internal static class MarkCells
{
    internal static TableCell Of(Cell? cell) => cell is Cell.MarkCell { Mark: var mark } && mark.Hundredths % 100 == 0
        ? TableCell.Of(mark.Hundredths / 100)
        : TableCell.Of(MarkWords.Of(cell));
}
