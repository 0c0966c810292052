using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело: one thing that a norm is asked about — a lesson, a pupil's work, a class's day.</summary>
/// <remarks>Cases are structs made on the fly; nothing is allocated for them.</remarks>
public interface ICase
{
    /// <summary>Gets the number of the day of the regulated event: the day on which a norm must be in force.</summary>
    int Day { get; }

    /// <summary>Gets the calendar group in which deadlines are reckoned.</summary>
    int CalendarGroup { get; }

    /// <summary>Gets the kinds of fact that are complete for the case.</summary>
    FactKinds Complete { get; }

    /// <summary>Gets a value indicating whether the event is over, so that a duty of no set moment is open.</summary>
    bool IsOver { get; }

    /// <summary>Gets from when on <see cref="IsOver"/> holds; null where it holds at any instant.</summary>
    Instant? OverAt { get; }

    /// <summary>Gets when the event begins.</summary>
    Moment EventStart { get; }

    /// <summary>Gets when the event is over.</summary>
    Moment EventEnd { get; }

    /// <summary>Gets the end of the last lesson of the pupils concerned on that day.</summary>
    Moment LastLessonEnd { get; }

    /// <summary>Gives the end of the last lesson of the pupils concerned on that day, counted another way than <see cref="LastLessonEnd"/> is.</summary>
    /// <param name="count">Which lessons count, and whose.</param>
    /// <returns>The moment; that of the usual count where a kind of case knows no lessons.</returns>
    Moment LastLessonEndUnder(LastLessonCount count) => LastLessonEnd;

    /// <summary>Gives a deadline without the days on which whoever answers for the case was ill (reading saki-7-works c).</summary>
    /// <param name="due">The deadline as it is reckoned.</param>
    /// <returns>The deadline; the same where a kind of case knows nobody's illness.</returns>
    Deadline Paused(Deadline due) => due;

    /// <summary>Gets when the entry concerned was first saved.</summary>
    Moment Entry { get; }

    /// <summary>Gets the first recorded closing of its journal, or of the year, since the event was over; not yet where there is none.</summary>
    /// <remarks>What such a closing finds missing is overdue even where an act sets no moment, for that is a violation on every reading.</remarks>
    Moment Closing { get; }
}
