using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело о дне: the lessons that one class, or one member of staff, has on a day.</summary>
/// <remarks><c>default</c> is not valid. Immutable, safe on any thread.</remarks>
public readonly struct DayCase : ICase
{
    internal DayCase(SchoolIndex school, int schoolClass, int subject, int day, Truth overlap)
    {
        (School, Class, Subject, Day, HasOverlap) = (school, schoolClass, subject, day, overlap);
        Complete = school.CompleteOn(schoolClass, day);
    }

    /// <summary>Gets the index of the school.</summary>
    public SchoolIndex School { get; }

    /// <summary>Gets the ordinal of the class, or -1.</summary>
    public int Class { get; }

    /// <summary>Gets the ordinal of the class or member of staff whose day it is.</summary>
    public int Subject { get; }

    /// <inheritdoc/>
    public int Day { get; }

    /// <summary>Gets whether two of the lessons overlap in time.</summary>
    public Truth HasOverlap { get; }

    /// <inheritdoc/>
    public int CalendarGroup => School.GroupOf(Class);

    /// <inheritdoc/>
    public FactKinds Complete { get; }

    /// <inheritdoc/>
    public bool IsOver => School.AsOf >= School.EndOfDay(Day);

    /// <inheritdoc/>
    public Instant? OverAt => School.EndOfDay(Day);

    /// <inheritdoc/>
    public Moment EventStart => Moment.Unknown;

    /// <inheritdoc/>
    public Moment EventEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment LastLessonEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Entry => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Closing => School.ClosingAfter(-1, School.EndOfDay(Day));
}
