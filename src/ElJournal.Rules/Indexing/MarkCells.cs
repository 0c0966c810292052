using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Rules.Indexing;

/// <summary>Which cells are marks: neither exemptions nor debts.</summary>
internal static class MarkCells
{
    internal static bool IsMark(Cell cell) => cell is Cell.MarkCell or Cell.DoubleMarkCell or Cell.PassedCell or Cell.FailedCell or Cell.NotAttestedCell;
}
