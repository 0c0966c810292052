using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>Whether a change lowers a mark: that may ask for more hands than raising it.</summary>
internal static class MarkDirection
{
    /// <summary>Says whether what a pupil had is lowered or taken back; a change that cannot be compared counts as lowering, so that more hands see it.</summary>
    internal static bool Lowers(object? before, object? after) => CellOf(before) is { } was && Lowers(was, CellOf(after));

    private static Cell? CellOf(object? fact) => fact switch
    {
        MarkEntry mark => mark.Cell,
        FinalMarkEntry final => final.Cell,
        _ => null,
    };

    private static bool Lowers(Cell before, Cell? after) => (before, after) switch
    {
        (Cell.MarkCell was, Cell.MarkCell now) => now.Mark.Hundredths < was.Mark.Hundredths,
        (Cell.DoubleMarkCell was, Cell.DoubleMarkCell now) => now.First.Hundredths < was.First.Hundredths || now.Second.Hundredths < was.Second.Hundredths,
        (Cell.FailedCell or Cell.NotAttestedCell or Cell.DebtCell, Cell.MarkCell or Cell.DoubleMarkCell or Cell.PassedCell or Cell.ExemptCell) => false,
        (Cell.ExemptCell, Cell.MarkCell or Cell.DoubleMarkCell or Cell.PassedCell) => false,
        _ => before != after,
    };
}
