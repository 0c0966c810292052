using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело о сроке класса: one class and one week, month, study period or the year.</summary>
/// <remarks>
/// <para>Whether a norm is in force is judged on the first day of a week, month or year, so that an act asks for nothing of a time that had begun without it, and on the last day of a study
/// period, since what a period asks for is asked at its end.</para>
/// <para><c>default</c> is not valid. Immutable, safe on any thread.</para>
/// </remarks>
public readonly struct ClassSpanCase : ICase
{
    internal ClassSpanCase(SchoolIndex school, int schoolClass, Occurrence span)
    {
        (School, Class, Span) = (school, schoolClass, span);
        Complete = school.CompleteOver(schoolClass, span.FirstDay, span.LastDay);
    }

    /// <summary>Gets the index of the school.</summary>
    public SchoolIndex School { get; }

    /// <summary>Gets the ordinal of the class.</summary>
    public int Class { get; }

    /// <summary>Gets the week, month, period or year.</summary>
    public Occurrence Span { get; }

    /// <inheritdoc/>
    public int Day => Span.Kind == OccurrenceKind.Period ? Span.LastDay : Span.FirstDay;

    /// <inheritdoc/>
    public int CalendarGroup => School.GroupOf(Class);

    /// <inheritdoc/>
    public FactKinds Complete { get; }

    /// <inheritdoc/>
    /// <remarks>What a year asks for is open from its first day.</remarks>
    public bool IsOver => School.AsOf >= Opening;

    /// <inheritdoc/>
    public Instant? OverAt => Opening;

    /// <inheritdoc/>
    public Moment EventStart => Moment.Unknown;

    /// <inheritdoc/>
    public Moment EventEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment LastLessonEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Entry => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Closing => School.ClosingAfter(-1, Opening);

    private Instant Opening => Span.Kind == OccurrenceKind.Year ? School.Register.Clock.StartOfDay(Span.First) : School.Register.Clock.EndOfDay(Span.Last);
}
