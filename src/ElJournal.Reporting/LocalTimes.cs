using ElJournal.Domain;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Reporting;

/// <summary>Instants as readers at the school write them.</summary>
public static class LocalTimes
{
    /// <summary>Writes an instant; the start of a day, which is the end of the one before, is written as that end.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="clock">The clock of the school.</param>
    /// <returns>The text, in the school's local time.</returns>
    public static string Of(Instant instant, SchoolClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var date = clock.DateOf(instant);
        return instant == clock.StartOfDay(date) ? $"конец дня {Wording.Of(date.PlusDays(-1))}" : Wording.Of(clock.LocalOf(instant));
    }

    /// <summary>Gives the day by which people call a due moment. A term that ends with a day ends at the start of the next one: then there is no time.</summary>
    internal static (LocalDate Day, LocalTime? At) DueOf(Instant due, SchoolClock clock)
    {
        var local = clock.LocalOf(due);
        return due == clock.StartOfDay(local.Date) ? (local.Date.PlusDays(-1), null) : (local.Date, local.TimeOfDay);
    }
}
