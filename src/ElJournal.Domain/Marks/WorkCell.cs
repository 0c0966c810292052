using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using NodaTime;

namespace ElJournal.Domain.Marks;

/// <summary>Клетка за работу: what stands against one pupil for one work, with all that its counting depends on.</summary>
/// <remarks>Equal when all members are; has no order. <c>default</c> is not valid. Immutable, safe on any thread.</remarks>
public readonly record struct WorkCell
{
    /// <summary>Makes a cell.</summary>
    /// <param name="cell">What stands there: a mark, a double mark, an absence, a debt or any other cell.</param>
    /// <param name="day">The day it belongs to: the pupil's own, else the work's. A mark of a day to come is a «точка».</param>
    public WorkCell(Cell cell, LocalDate day) => (Cell, Day) = (Preconditions.NotNull(cell), day);

    /// <summary>Gets what stands there.</summary>
    public Cell Cell { get; }

    /// <summary>Gets the day it belongs to.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the work; <c>default</c> when nothing refers to it.</summary>
    public AssessmentId Work { get; init; }

    /// <summary>Gets the kind of the work (вид работы), or null when not recorded.</summary>
    public string? Kind { get; init; }

    /// <summary>Gets the weight on record, which counts whatever the rules say; null for the weight of the kind, or of the first attempt.</summary>
    public MarkWeight? Weight { get; init; }

    /// <summary>Gets the work that this is a further attempt at (пересдача), or null.</summary>
    public AssessmentId? RetakeOf { get; init; }

    /// <summary>Gets the topic by which a later mark redeems a failing one, or null when not recorded.</summary>
    public string? Topic { get; init; }

    /// <summary>The same work and day with something else in it.</summary>
    internal WorkCell With(Cell cell) => new(cell, Day) { Work = Work, Kind = Kind, Weight = Weight, RetakeOf = RetakeOf, Topic = Topic };
}
