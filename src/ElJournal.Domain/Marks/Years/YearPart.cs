using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Marks.Years;

/// <summary>Отметка за период в составе года.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
public sealed record YearPart
{
    private YearPart(Cell? cell, bool isEnrolled) => (Cell, IsEnrolled) = (cell, isEnrolled);

    /// <summary>Gets a period that has no mark on record yet: the year cannot be judged before it has.</summary>
    public static YearPart Missing { get; } = new(null, isEnrolled: true);

    /// <summary>Gets a period that the pupil spent elsewhere and brought no mark from: the year is judged without it.</summary>
    public static YearPart NotEnrolled { get; } = new(null, isEnrolled: false);

    /// <summary>Gets the mark, passed, failed, not attested or exempt; null when there is none.</summary>
    public Cell? Cell { get; }

    /// <summary>Gets a value indicating whether the pupil was at the school.</summary>
    public bool IsEnrolled { get; }

    /// <summary>Gets which period it is, or null when it need not be told.</summary>
    public PeriodId? Period { get; init; }

    /// <summary>Makes the part of a final mark, of this school or brought along from another.</summary>
    /// <param name="final">A mark, passed, failed, not attested or exempt.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The cell is none of a period.</exception>
    public static YearPart Of(Cell final)
    {
        Preconditions.That(
            Preconditions.NotNull(final) is Cell.MarkCell or Cell.PassedCell or Cell.FailedCell or Cell.NotAttestedCell or Cell.ExemptCell,
            nameof(final),
            $"Not a cell of a period. Cell={final}");
        return new(final, isEnrolled: true);
    }
}
