using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Expectations;

/// <summary>Terms of acts, reckoned by hand: this leans on no other reckoning of deadlines, so that it can contradict one.</summary>
/// <remarks>All of them give the first instant that is too late: a day ends where the next one starts.</remarks>
internal sealed class Terms(DayTable days)
{
    /// <summary>On the day itself.</summary>
    internal Instant SameDay(in Occasion occasion) => days.EndOf(occasion.Day);

    /// <summary>By the end of the next calendar day, whether anybody works on it or not.</summary>
    internal Instant NextDay(in Occasion occasion) => days.EndOf(occasion.Day + 1);

    /// <summary>Within so many days: by the end of the last one, and where nobody works on that one, of the next day on which somebody does. Vacation and quarantine are working days of teachers.</summary>
    internal Instant WithinDays(in Occasion occasion, int count)
    {
        var last = occasion.Day + count;
        while (days.KindOf(last, occasion.Week) == CalendarDayKind.Off)
        {
            last++;
        }

        return days.EndOf(last);
    }

    /// <summary>Within one week: the same day of the next week.</summary>
    internal Instant WithinWeek(in Occasion occasion) => WithinDays(occasion, 7);

    /// <summary>Within so many school days of the class, the day of the event not counted.</summary>
    internal Instant WithinSchoolDays(in Occasion occasion, int count)
    {
        var last = occasion.Day;
        for (var left = count; left > 0; left -= days.IsSchoolDay(last, occasion.Week) ? 1 : 0)
        {
            last++;
        }

        return days.EndOf(last);
    }

    /// <summary>By the end of the calendar week, Sunday.</summary>
    internal Instant EndOfWeek(in Occasion occasion) => days.EndOf(occasion.Day + 7 - (int)DayTable.DateOf(occasion.Day).DayOfWeek);

    /// <summary>By the end of the calendar month.</summary>
    internal Instant EndOfMonth(in Occasion occasion) => days.EndOf(DayTable.DayOf(DayTable.DateOf(occasion.Day).With(DateAdjusters.EndOfMonth)));

    /// <summary>By the end of the school year.</summary>
    internal Instant EndOfYear() => days.EndOf(days.Count - 1);

    /// <summary>Before a date.</summary>
    internal Instant Before(LocalDate date) => days.StartOf(DayTable.DayOf(date));
}
