using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело о приказе: one number under which movement orders of one calendar year stand.</summary>
/// <remarks><c>default</c> is not valid. Immutable, safe on any thread.</remarks>
public readonly struct OrderCase : ICase
{
    internal OrderCase(SchoolIndex school, string number, int calendarYear, int day, int dates)
    {
        (School, Number, CalendarYear, Day, Dates) = (school, number, calendarYear, day, dates);
        Complete = school.CompleteOn(-1, day);
    }

    /// <summary>Gets the index of the school.</summary>
    public SchoolIndex School { get; }

    /// <summary>Gets the number of the order.</summary>
    public string Number { get; }

    /// <summary>Gets the calendar year; numbers begin anew each year.</summary>
    public int CalendarYear { get; }

    /// <summary>Gets how many different dates stand with the number.</summary>
    public int Dates { get; }

    /// <inheritdoc/>
    public int Day { get; }

    /// <inheritdoc/>
    public int CalendarGroup => 0;

    /// <inheritdoc/>
    public FactKinds Complete { get; }

    /// <inheritdoc/>
    public bool IsOver => true;

    /// <inheritdoc/>
    public Instant? OverAt => null;

    /// <inheritdoc/>
    public Moment EventStart => Moment.Unknown;

    /// <inheritdoc/>
    public Moment EventEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment LastLessonEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Entry => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Closing => Moment.NotYet;
}
