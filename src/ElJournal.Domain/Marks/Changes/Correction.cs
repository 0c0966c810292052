using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Marks.Years;

namespace ElJournal.Domain.Marks.Changes;

/// <summary>Исправление отметки, которое примеряют: one cell, and what beyond the period it may move.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Correction
{
    /// <summary>Makes a correction of one cell.</summary>
    /// <param name="work">The work.</param>
    /// <param name="cell">What shall stand for it.</param>
    public Correction(AssessmentId work, Cell cell) => (Work, Cell) = (work, Preconditions.NotNull(cell));

    /// <summary>Gets the work.</summary>
    public AssessmentId Work { get; }

    /// <summary>Gets what shall stand for it.</summary>
    public Cell Cell { get; }

    /// <summary>Gets the pupil's marks of the year; null when the year is not asked for.</summary>
    public YearMarks? Year { get; init; }

    /// <summary>Gets which part of <see cref="Year"/> the period is, from 0.</summary>
    public int Part { get; init; }

    /// <summary>Gets the results of the other pupils in the period; empty when indicators are not asked for.</summary>
    public ImmutableArray<PupilResult> Others { get; init; } = [];

    /// <summary>Gets the results of the other pupils in the year; empty when those indicators are not asked for.</summary>
    public ImmutableArray<PupilResult> OthersOfYear { get; init; } = [];
}
