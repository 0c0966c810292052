using NodaTime;

namespace ElJournal.Domain.Time;

/// <summary>Местное время школы: the one place where local days and times become instants.</summary>
/// <remarks>
/// <para>A day ends where the next one starts in the school's zone, exclusively: that is right for days of 23 and 25 hours and for a midnight that a zone skips.
/// A time that a zone skips is moved on by the length of the gap; one that it has twice is read as the earlier: a deadline must not depend on chance, and no school holds lessons at such hours.</para>
/// <para>It tells no current time. Immutable, safe on any thread.</para>
/// </remarks>
public sealed class SchoolClock
{
    /// <summary>Makes the clock of a zone.</summary>
    /// <param name="zone">The school's zone.</param>
    public SchoolClock(DateTimeZone zone) => Zone = Preconditions.NotNull(zone);

    /// <summary>Gets the zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gives the first instant of a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The instant.</returns>
    public Instant StartOfDay(LocalDate date) => Zone.AtStartOfDay(date).ToInstant();

    /// <summary>Gives the end of a day: the first instant that no longer belongs to it.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The start of the next day.</returns>
    public Instant EndOfDay(LocalDate date) => StartOfDay(date.PlusDays(1));

    /// <summary>Gives the last instant that still belongs to a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The end of the day less the smallest unit of time.</returns>
    public Instant LastTickOfDay(LocalDate date) => EndOfDay(date) - Duration.Epsilon;

    /// <summary>Gives the instant of a local time on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="time">The time of day.</param>
    /// <returns>The instant.</returns>
    public Instant At(LocalDate date, LocalTime time) => Zone.AtLeniently(date + time).ToInstant();

    /// <summary>Gives the local day of an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The day in the school's zone.</returns>
    public LocalDate DateOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>Gives the local date and time of an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Date and time in the school's zone.</returns>
    public LocalDateTime LocalOf(Instant instant) => instant.InZone(Zone).LocalDateTime;
}
