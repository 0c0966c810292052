using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Journals;

/// <summary>Запись итоговой отметки: what a pupil got for a period.</summary>
/// <remarks>A later entry of the same journal, pupil and period corrects an earlier one. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record FinalMarkEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="pupil">The pupil.</param>
    /// <param name="period">The period.</param>
    /// <param name="cell">A mark, passed, failed, not attested or exempt.</param>
    /// <exception cref="ArgumentException">An id is default, or the cell is none of a period.</exception>
    public FinalMarkEntry(JournalId journal, PupilId pupil, PeriodId period, Cell cell)
    {
        Preconditions.That(journal != default, nameof(journal), "A final mark needs a journal.");
        Preconditions.That(pupil != default, nameof(pupil), "A final mark needs a pupil.");
        Preconditions.That(period != default, nameof(period), "A final mark needs a period.");
        Preconditions.That(
            Preconditions.NotNull(cell) is Cell.MarkCell or Cell.PassedCell or Cell.FailedCell or Cell.NotAttestedCell or Cell.ExemptCell,
            nameof(cell),
            $"Not a cell of a period. Cell={cell}");
        (Journal, Pupil, Period, Cell) = (journal, pupil, period, cell);
    }

    /// <summary>Gets the journal.</summary>
    public JournalId Journal { get; }

    /// <summary>Gets the pupil.</summary>
    public PupilId Pupil { get; }

    /// <summary>Gets the period.</summary>
    public PeriodId Period { get; }

    /// <summary>Gets the result.</summary>
    public Cell Cell { get; }

    /// <summary>Gets when and by whom it was entered.</summary>
    public Provenance Recorded { get; init; }

    /// <summary>Gets when it was published to the family; null when it was not.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>Gets why it is not the mark that the rules propose (причина отклонения), in the teacher's words; null when none is recorded.</summary>
    public string? Reason { get; init; }
}
