using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;

namespace ElJournal.Reporting.Marks;

/// <summary>Counts marks where no rules are determined.</summary>
internal static class PlainCount
{
    /// <summary>Counts the cells that are marks by any rules; null when a double mark is among them, which is one mark or two.</summary>
    internal static int? Of(PupilMarks marks)
    {
        var real = marks.Cells.Where(c => !(c.Day > marks.AsOf)).Select(c => c.Cell).ToList();
        return real.Exists(c => c is Cell.DoubleMarkCell) ? null : real.Count(c => c is Cell.MarkCell or Cell.PassedCell or Cell.FailedCell);
    }
}
