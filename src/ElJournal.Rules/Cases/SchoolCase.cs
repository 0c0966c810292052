using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело школы: one thing that stands in no journal — a span that a report must cover, an archive, an order, a printout, the data of a person.</summary>
/// <remarks><c>default</c> is not valid. Immutable, safe on any thread.</remarks>
/// <typeparam name="TSubject">What it is about.</typeparam>
public readonly struct SchoolCase<TSubject> : ICase
{
    internal SchoolCase(SchoolIndex school, TSubject subject, int day, Moment opened, int schoolClass)
    {
        (School, Subject, Day, Opened) = (school, subject, day, opened);
        (CalendarGroup, Complete) = (school.GroupOf(schoolClass), school.CompleteOn(schoolClass, day));
    }

    /// <summary>Gets the index of the school.</summary>
    public SchoolIndex School { get; }

    /// <summary>Gets what it is about.</summary>
    public TSubject Subject { get; }

    /// <inheritdoc/>
    public int Day { get; init; }

    /// <summary>Gets from when on something is owed; unknown where it is open but nobody recorded since when.</summary>
    public Moment Opened { get; }

    /// <inheritdoc/>
    public int CalendarGroup { get; init; }

    /// <inheritdoc/>
    public FactKinds Complete { get; init; }

    /// <inheritdoc/>
    public bool IsOver => !Opened.IsKnown || School.AsOf >= Opened.Instant;

    /// <inheritdoc/>
    public Instant? OverAt => Opened.InstantOrNull;

    /// <inheritdoc/>
    public Moment Closing { get; init; }

    /// <inheritdoc/>
    public Moment EventStart => Moment.Unknown;

    /// <inheritdoc/>
    public Moment EventEnd => Opened;

    /// <inheritdoc/>
    public Moment LastLessonEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Entry => Moment.Unknown;
}
