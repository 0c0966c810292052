using NodaTime;

namespace ElJournal.Testing.Builders;

/// <summary>Время ввода: when something was entered, by the school's clock, counted from the day of the lesson.</summary>
/// <remarks>Equal when day and time are. <c>default</c> is <see cref="Unknown"/>. Immutable, safe on any thread.</remarks>
public readonly record struct EntryTime
{
    private readonly LocalTime? time;
    private readonly int days;

    private EntryTime(LocalTime time, int days) => (this.time, this.days) = (time, days);

    /// <summary>Gets the time of an entry of which nobody knows when it was made.</summary>
    public static EntryTime Unknown => default;

    /// <summary>Makes a time on the day of the lesson.</summary>
    /// <param name="hour">Hour, 0 to 23.</param>
    /// <param name="minute">Minute, 0 to 59.</param>
    /// <param name="second">Second, 0 to 59.</param>
    /// <returns>The time.</returns>
    public static EntryTime At(int hour, int minute, int second = 0) => new(new LocalTime(hour, minute, second), 0);

    /// <summary>Moves the time to another day.</summary>
    /// <param name="number">How many days later; negative for earlier.</param>
    /// <returns>The same time on that day; unknown stays unknown.</returns>
    public EntryTime DaysLater(int number) => time is { } known ? new(known, days + number) : this;

    /// <summary>Turns it into an instant.</summary>
    /// <param name="day">The day of the lesson.</param>
    /// <param name="zone">The school's zone.</param>
    /// <returns>The instant, or null when unknown.</returns>
    public Instant? On(LocalDate day, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return time is { } known ? zone.AtLeniently(day.PlusDays(days) + known).ToInstant() : null;
    }
}
