using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.Domain.Time;

/// <summary>Календарь школы: which days are school days, days off, vacation or quarantine.</summary>
/// <remarks>
/// <para>A stated day is what it is stated to be, for every class. A day that is not stated is a school day when the week of the class includes it, else a day off; this
/// holds beyond the year too, so that a term that begins in May can end in June.</para>
/// <para>Immutable, safe on any thread. Compared by reference.</para>
/// </remarks>
public sealed class SchoolCalendar
{
    /// <summary>How far a search for a school day goes, in days, before the calendar is said to have none.</summary>
    public const int SearchLimit = 750;

    private readonly FrozenDictionary<LocalDate, CalendarDayKind> stated;

    /// <summary>Makes a calendar.</summary>
    /// <param name="year">The year it serves.</param>
    /// <param name="week">The school's week, for classes that have none of their own.</param>
    /// <param name="stated">The days that differ from the rule of the week, each at most once.</param>
    /// <exception cref="ArgumentException">A day is stated twice.</exception>
    public SchoolCalendar(SchoolYear year, WeekLength week, IEnumerable<CalendarDay> stated)
    {
        Preconditions.NotNull(stated);
        Preconditions.InRange(week.Days, 1, 7, nameof(week));
        Year = year;
        Week = week;
        Stated = [.. stated.OrderBy(d => d.Date)];
        for (var i = 1; i < Stated.Length; i++)
        {
            Preconditions.That(Stated[i].Date != Stated[i - 1].Date, nameof(stated), $"A day is stated twice. Date={Stated[i].Date:R}");
        }

        this.stated = Stated.ToFrozenDictionary(d => d.Date, d => d.Kind);
    }

    /// <summary>Gets the year that the calendar serves.</summary>
    public SchoolYear Year { get; }

    /// <summary>Gets the school's week.</summary>
    public WeekLength Week { get; }

    /// <summary>Gets the stated days, by date.</summary>
    public ImmutableArray<CalendarDay> Stated { get; }

    /// <summary>Says what a day is.</summary>
    /// <param name="date">The day.</param>
    /// <param name="week">The week of the class asked about.</param>
    /// <returns>The kind stated, or the one by the rule of the week.</returns>
    public CalendarDayKind KindOf(LocalDate date, WeekLength week) =>
        stated.TryGetValue(date, out var kind) ? kind
        : week.Includes(date.DayOfWeek) ? CalendarDayKind.School
        : CalendarDayKind.Off;

    /// <summary>Says whether lessons are held on a day: it is a school day or a short one.</summary>
    /// <param name="date">The day.</param>
    /// <param name="week">The week of the class asked about.</param>
    /// <returns>Whether it is a school day.</returns>
    public bool IsSchoolDay(LocalDate date, WeekLength week) => KindOf(date, week) is CalendarDayKind.School or CalendarDayKind.Short;

    /// <summary>Finds the n-th school day from a day on.</summary>
    /// <param name="from">Any day; it need not be a school day.</param>
    /// <param name="n">Zero for <paramref name="from"/> itself or, when that is none, the first school day after it; n for the n-th school day after <paramref name="from"/>.</param>
    /// <param name="week">The week of the class asked about.</param>
    /// <returns>The day, or null when the calendar has none within <see cref="SearchLimit"/> days.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative or above 366.</exception>
    public LocalDate? SchoolDayFrom(LocalDate from, int n, WeekLength week)
    {
        Preconditions.InRange(n, 0, 366);
        var day = n == 0 ? from : from.PlusDays(1);
        var left = Math.Max(n, 1);
        for (var i = 0; i < SearchLimit; i++, day = day.PlusDays(1))
        {
            if (IsSchoolDay(day, week) && --left == 0)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Finds the last school day of a span of days.</summary>
    /// <param name="first">First day of the span.</param>
    /// <param name="last">Last day of the span.</param>
    /// <param name="week">The week of the class asked about.</param>
    /// <returns>The day, or null when the span has no school day.</returns>
    public LocalDate? LastSchoolDay(LocalDate first, LocalDate last, WeekLength week)
    {
        for (var day = last; day >= first; day = day.PlusDays(-1))
        {
            if (IsSchoolDay(day, week))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Moves a day that does not count to the next one that does.</summary>
    /// <param name="date">The day.</param>
    /// <param name="policy">Which days move.</param>
    /// <param name="week">The week of the class asked about.</param>
    /// <returns><paramref name="date"/> or a later day; <paramref name="date"/> itself when no day counts within <see cref="SearchLimit"/> days.</returns>
    public LocalDate Move(LocalDate date, NonWorkingDays policy, WeekLength week)
    {
        var day = date;
        for (var i = 0; i < SearchLimit; i++, day = day.PlusDays(1))
        {
            var moves = KindOf(day, week) switch
            {
                CalendarDayKind.Off => policy is NonWorkingDays.MoveDaysOff or NonWorkingDays.MoveDaysOffAndVacation,
                CalendarDayKind.Vacation => policy is NonWorkingDays.MoveDaysOffAndVacation,
                CalendarDayKind.School or CalendarDayKind.Short or CalendarDayKind.Quarantine => false,
                _ => throw new InvalidOperationException("Unknown kind of day."),
            };
            if (!moves)
            {
                return day;
            }
        }

        return date;
    }
}
