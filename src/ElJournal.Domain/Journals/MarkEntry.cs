using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Journals;

/// <summary>Запись результата работы: what a pupil got for an assessment.</summary>
/// <remarks>A later entry of the same assessment and pupil corrects an earlier one. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record MarkEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="pupil">The pupil.</param>
    /// <param name="cell">A mark, double mark, passed, failed, not attested, exempt or debt.</param>
    /// <exception cref="ArgumentException">An id is default, or the cell is none of an assessment.</exception>
    public MarkEntry(AssessmentId assessment, PupilId pupil, Cell cell)
    {
        Preconditions.That(assessment != default, nameof(assessment), "A mark needs an assessment.");
        Preconditions.That(pupil != default, nameof(pupil), "A mark needs a pupil.");
        Preconditions.That(Preconditions.NotNull(cell) is not (Cell.PresentCell or Cell.LateCell or Cell.AbsentCell), nameof(cell), $"Not a cell of an assessment. Cell={cell}");
        (Assessment, Pupil, Cell) = (assessment, pupil, cell);
    }

    /// <summary>Gets the assessment.</summary>
    public AssessmentId Assessment { get; }

    /// <summary>Gets the pupil.</summary>
    public PupilId Pupil { get; }

    /// <summary>Gets the result.</summary>
    public Cell Cell { get; }

    /// <summary>Gets the pupil's own day, when it was done on another day than the assessment's; null otherwise.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets when and by whom it was entered.</summary>
    public Provenance Recorded { get; init; }
}
