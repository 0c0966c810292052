using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Classes;

/// <summary>Школа: the institution whose year a record holds.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record School
{
    /// <summary>Makes a school.</summary>
    /// <param name="id">Which school.</param>
    /// <param name="timeZone">Its time zone, by tzdb; an act's zone is only a default.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    public School(SchoolId id, DateTimeZone timeZone)
    {
        Preconditions.That(id != default, nameof(id), "A school needs an id.");
        Id = id;
        TimeZone = Preconditions.NotNull(timeZone);
    }

    /// <summary>Gets which school it is.</summary>
    public SchoolId Id { get; }

    /// <summary>Gets the time zone in which its days begin and end.</summary>
    public DateTimeZone TimeZone { get; }

    /// <summary>Gets its name for readers; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the week of classes that have none of their own; six days by default, as lessons on a Saturday are then no surprise.</summary>
    public WeekLength Week { get; init; } = WeekLength.Six;

    /// <summary>Gets the scale of marks, or null when not recorded: then no mark is judged off it.</summary>
    public MarkScale? Scale { get; init; }
}
