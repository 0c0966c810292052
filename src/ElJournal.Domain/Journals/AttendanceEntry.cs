using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;

namespace ElJournal.Domain.Journals;

/// <summary>Запись посещаемости: how one pupil, or everybody, attended a lesson.</summary>
/// <remarks>A pupil without an entry was present, once the lesson has any. A later entry of the same pupil corrects an earlier one. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record AttendanceEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="pupil">The pupil, or null for "all present".</param>
    /// <param name="cell">Present, late, absent or exempt; for "all" only present.</param>
    /// <exception cref="ArgumentException"><paramref name="lesson"/> is default, or the cell is none of attendance.</exception>
    public AttendanceEntry(LessonId lesson, PupilId? pupil, Cell cell)
    {
        Preconditions.That(lesson != default, nameof(lesson), "Attendance needs a lesson.");
        Preconditions.That(
            Preconditions.NotNull(cell) is Cell.PresentCell || (pupil is not null && cell is Cell.LateCell or Cell.AbsentCell or Cell.ExemptCell),
            nameof(cell),
            $"Not a cell of attendance. Cell={cell}");
        (Lesson, Pupil, Cell) = (lesson, pupil, cell);
    }

    /// <summary>Gets the lesson.</summary>
    public LessonId Lesson { get; }

    /// <summary>Gets the pupil; null states that all were present.</summary>
    public PupilId? Pupil { get; }

    /// <summary>Gets present, late, absent or exempt.</summary>
    public Cell Cell { get; }

    /// <summary>Gets when and by whom it was entered.</summary>
    public Provenance Recorded { get; init; }
}
