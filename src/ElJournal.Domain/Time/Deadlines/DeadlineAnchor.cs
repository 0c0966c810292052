using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.Domain.Time.Deadlines;

/// <summary>Точка отсчёта: what a deadline is reckoned from.</summary>
/// <remarks>Equal when all members are (arrays by reference). <c>default</c> is not valid: it has no week. Immutable, safe on any thread.</remarks>
public readonly record struct DeadlineAnchor
{
    /// <summary>Gets the day of the event.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the week of the class concerned.</summary>
    public required WeekLength Week { get; init; }

    /// <summary>Gets the study periods of the class concerned; empty when none is on record.</summary>
    public ImmutableArray<StudyPeriod> Periods { get; init; }

    /// <summary>Gets when the event itself begins (the lesson's start).</summary>
    public Moment EventStart { get; init; }

    /// <summary>Gets when the event itself was over (the lesson's end).</summary>
    public Moment EventEnd { get; init; }

    /// <summary>Gets the end of the last lesson of the pupils concerned on that day.</summary>
    public Moment LastLessonEnd { get; init; }

    /// <summary>Gets when the entry concerned was first saved.</summary>
    public Moment Entry { get; init; }
}
