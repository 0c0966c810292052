using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Domain.Marks.Forecasts;

/// <summary>Работа впереди: a work that is planned, or owed, and has no mark yet.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record PlannedWork
{
    /// <summary>Makes a planned work.</summary>
    /// <param name="day">Its day.</param>
    public PlannedWork(LocalDate day) => Day = day;

    /// <summary>Gets its day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets which work it is; <c>default</c> when it has no id.</summary>
    public AssessmentId Work { get; init; }

    /// <summary>Gets its kind (вид работы), or null when not recorded.</summary>
    public string? Kind { get; init; }

    /// <summary>Gets the weight on record; null for the weight of its kind.</summary>
    public MarkWeight? Weight { get; init; }

    /// <summary>Gets the topic by which a good mark redeems a failing one, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>Gets a value indicating whether it is owed (долг): a work of the past that the pupil still may do.</summary>
    public bool IsOwed => OwedCell is not null;

    /// <summary>Gets the number of the cell that a mark would replace; null when a cell would be added.</summary>
    internal int? OwedCell { get; init; }
}
