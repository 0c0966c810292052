using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>The calendar of 2023/24 by number of the day, and the one place of the demo where local time becomes an instant.</summary>
/// <remarks>Holidays and moved days are those of the Russian production calendar. Rules of days are written out here by hand: they must not lean on the code that they check.</remarks>
internal sealed class DayTable
{
    internal static readonly LocalDate First = new(2023, 9, 1);
    internal static readonly LocalDate Last = new(2024, 5, 25);

    /// <summary>Days after the year for which instants are at hand: no term reaches further.</summary>
    private const int Margin = 40;

    /// <summary>Days before the year for which instants are at hand: orders of admission are of August.</summary>
    private const int Lead = 60;

    private readonly DateTimeZone zone;
    private readonly Dictionary<int, CalendarDayKind> stated = [];
    private readonly Instant[] starts;

    internal DayTable(DateTimeZone zone, bool hasQuarantine)
    {
        this.zone = zone;
        Count = Period.DaysBetween(First, Last) + 1;
        starts = [.. Enumerable.Range(-Lead, Lead + Count + Margin + 1).Select(d => zone.AtStartOfDay(First.PlusDays(d)).ToInstant())];
        StateVacations();
        StateDaysOff();
        if (hasQuarantine)
        {
            State(CalendarDayKind.Quarantine, new(2024, 2, 5), new(2024, 2, 7));
        }
    }

    /// <summary>Gets the number of days of the year.</summary>
    internal int Count { get; }

    internal IEnumerable<CalendarDay> Stated => stated.OrderBy(s => s.Key).Select(s => new CalendarDay(DateOf(s.Key), s.Value));

    internal static LocalDate DateOf(int day) => First.PlusDays(day);

    internal static int DayOf(LocalDate date) => Period.DaysBetween(First, date);

    internal CalendarDayKind KindOf(int day, WeekLength week) =>
        stated.TryGetValue(day, out var kind) ? kind : (int)DateOf(day).DayOfWeek <= week.Days ? CalendarDayKind.School : CalendarDayKind.Off;

    internal bool IsSchoolDay(int day, WeekLength week) => KindOf(day, week) is CalendarDayKind.School or CalendarDayKind.Short;

    internal bool IsShort(int day) => stated.TryGetValue(day, out var kind) && kind == CalendarDayKind.Short;

    /// <summary>Gives the day of the week whose timetable is followed: the moved Saturday makes up for the Monday it was moved from.</summary>
    internal int TimetableOf(int day) => stated.TryGetValue(day, out var kind) && kind == CalendarDayKind.School ? 1 : (int)DateOf(day).DayOfWeek;

    /// <summary>Gives the first instant of a day.</summary>
    internal Instant StartOf(int day) => starts[day + Lead];

    /// <summary>Gives the first instant that no longer belongs to a day.</summary>
    internal Instant EndOf(int day) => starts[day + Lead + 1];

    /// <summary>Gives the number of the day that an instant belongs to.</summary>
    internal int DayOf(Instant instant) => DayOf(instant.InZone(zone).Date);

    /// <summary>Draws a moment of a working day.</summary>
    internal Instant During(int day, Dice dice) => StartOf(day) + Duration.FromSeconds(dice.Between(9 * 3600, 19 * 3600));

    internal Instant At(int day, LocalTime time) => zone.AtLeniently(DateOf(day) + time).ToInstant();

    private void State(CalendarDayKind kind, LocalDate first, LocalDate? last = null)
    {
        for (var day = DayOf(first); day <= DayOf(last ?? first); day++)
        {
            // A Sunday of the vacation is a day off like any other.
            if (kind != CalendarDayKind.Vacation || DateOf(day).DayOfWeek != IsoDayOfWeek.Sunday)
            {
                stated[day] = kind;
            }
        }
    }

    private void StateVacations()
    {
        State(CalendarDayKind.Vacation, new(2023, 10, 28), new(2023, 11, 3));
        State(CalendarDayKind.Vacation, new(2023, 12, 30));
        State(CalendarDayKind.Vacation, new(2024, 1, 9));
        State(CalendarDayKind.Vacation, new(2024, 3, 23), new(2024, 3, 30));
    }

    private void StateDaysOff()
    {
        State(CalendarDayKind.Off, new(2023, 11, 4));
        State(CalendarDayKind.Off, new(2023, 11, 6));
        State(CalendarDayKind.Off, new(2024, 1, 1), new(2024, 1, 8));
        State(CalendarDayKind.Off, new(2024, 2, 23));
        State(CalendarDayKind.Off, new(2024, 3, 8));
        State(CalendarDayKind.Off, new(2024, 4, 29), new(2024, 5, 1));
        State(CalendarDayKind.Off, new(2024, 5, 9), new(2024, 5, 10));
        State(CalendarDayKind.Short, new(2024, 2, 22));
        State(CalendarDayKind.Short, new(2024, 3, 7));
        State(CalendarDayKind.Short, new(2024, 5, 8));
        State(CalendarDayKind.School, new(2024, 4, 27));
    }
}
