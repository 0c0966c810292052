using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Domain.Marks.Indicators;

/// <summary>Результат обучающегося: what one pupil in one subject and period brings into indicators.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record PupilResult
{
    private PupilResult(Cell? final, LeftOutReason? away) => (Final, Away) = (final, away);

    /// <summary>Gets the result of a pupil who left (выбыл): no part of any indicator.</summary>
    public static PupilResult Departed { get; } = new(null, LeftOutReason.Departed);

    /// <summary>Gets the result of a pupil of a class or subject without marks: no part of any indicator.</summary>
    public static PupilResult Unmarked { get; } = new(null, LeftOutReason.Unmarked);

    /// <summary>Gets the result of a pupil who has no final mark on record.</summary>
    public static PupilResult WithoutFinal { get; } = new(null, away: null);

    /// <summary>Gets the final mark; null when there is none.</summary>
    public Cell? Final { get; }

    /// <summary>Gets how many marks the pupil has in the period (<see cref="MarkOutcome.Count"/>), 0 or more; null when not known.</summary>
    public int? MarkCount
    {
        get;
        init => field = value is { } count ? Preconditions.InRange(count, 0, PupilMarks.MaxCells, nameof(MarkCount)) : null;
    }

    /// <summary>Gets why the pupil is no part of any indicator; null when the pupil is.</summary>
    internal LeftOutReason? Away { get; }

    /// <summary>Makes the result of a pupil who has a final mark.</summary>
    /// <param name="final">A mark, passed, failed, not attested or exempt.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The cell is none of a period.</exception>
    public static PupilResult Of(Cell final)
    {
        Preconditions.That(
            Preconditions.NotNull(final) is Cell.MarkCell or Cell.PassedCell or Cell.FailedCell or Cell.NotAttestedCell or Cell.ExemptCell,
            nameof(final),
            $"Not a cell of a period. Cell={final}");
        return new(final, final is Cell.ExemptCell ? LeftOutReason.Exempt : null);
    }
}
