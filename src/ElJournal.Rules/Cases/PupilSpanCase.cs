using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело о сроке обучающегося: one pupil and one calendar month or study period, in the class where the pupil is last in it.</summary>
/// <remarks>
/// <para>Whether a norm is in force is judged on the first day of a month that lies in the school year, and on the last day of a study period, as it is of <see cref="ClassSpanCase"/>.</para>
/// <para><c>default</c> is not valid. Immutable, safe on any thread.</para>
/// </remarks>
public readonly struct PupilSpanCase : ICase
{
    internal PupilSpanCase(SchoolIndex school, int schoolClass, int pupil, Occurrence span)
    {
        (School, Class, Pupil, Span) = (school, schoolClass, pupil, span);
        Complete = school.CompleteOver(schoolClass, span.FirstDay, span.LastDay);
    }

    /// <summary>Gets the index of the school.</summary>
    public SchoolIndex School { get; }

    /// <summary>Gets the ordinal of the class.</summary>
    public int Class { get; }

    /// <summary>Gets the ordinal of the pupil.</summary>
    public int Pupil { get; }

    /// <summary>Gets the month or the period.</summary>
    public Occurrence Span { get; }

    /// <summary>Gets the pupil's id.</summary>
    public PupilId PupilId => School.Register.Pupils[Pupil];

    /// <inheritdoc/>
    public int Day => Span.Kind == OccurrenceKind.Period ? Span.LastDay : Span.FirstDay;

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

    private Instant End => School.Register.Clock.EndOfDay(Span.Last);
}
