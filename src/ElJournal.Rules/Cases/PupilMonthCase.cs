using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело о месяце обучающегося: one pupil and one calendar month, in the class where the pupil is last in it.</summary>
/// <remarks>Whether a norm is in force is judged on the first day of the month that lies in the school year. <c>default</c> is not valid. Immutable, safe on any thread.</remarks>
public readonly struct PupilMonthCase : ICase
{
    internal PupilMonthCase(SchoolIndex school, int schoolClass, int pupil, Occurrence month)
    {
        (School, Class, Pupil, Month) = (school, schoolClass, pupil, month);
        Complete = school.CompleteOver(schoolClass, month.FirstDay, month.LastDay);
    }

    /// <summary>Gets the index of the school.</summary>
    public SchoolIndex School { get; }

    /// <summary>Gets the ordinal of the class.</summary>
    public int Class { get; }

    /// <summary>Gets the ordinal of the pupil.</summary>
    public int Pupil { get; }

    /// <summary>Gets the month.</summary>
    public Occurrence Month { get; }

    /// <summary>Gets the pupil's id.</summary>
    public PupilId PupilId => School.Register.Pupils[Pupil];

    /// <inheritdoc/>
    public int Day => Month.FirstDay;

    /// <inheritdoc/>
    public int CalendarGroup => School.GroupOf(Class);

    /// <inheritdoc/>
    public FactKinds Complete { get; }

    /// <inheritdoc/>
    public bool IsOver => School.AsOf >= End;

    /// <inheritdoc/>
    public Instant? OverAt => End;

    /// <inheritdoc/>
    public Moment EventStart => Moment.Unknown;

    /// <inheritdoc/>
    public Moment EventEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment LastLessonEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Entry => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Closing => School.ClosingAfter(-1, End);

    private Instant End => School.Register.Clock.EndOfDay(Month.Last);
}
