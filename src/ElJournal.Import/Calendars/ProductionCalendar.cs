using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Import.Calendars;

/// <summary>Производственный календарь: days off, short days and working weekend days of one or more calendar years.</summary>
/// <remarks>It knows whole years only: of a day in another year it says nothing. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ProductionCalendar
{
    /// <summary>Makes a calendar.</summary>
    /// <param name="years">The calendar years that it knows, each once.</param>
    /// <param name="days">The days of those years that differ from the ordinary week, each once.</param>
    /// <exception cref="ArgumentException">A year or a day stands twice, or a day lies in another year.</exception>
    public ProductionCalendar(IEnumerable<int> years, IEnumerable<ProductionDay> days)
    {
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(days);
        Years = [.. years.Order()];
        Days = [.. days.OrderBy(d => d.Date)];
        if (Years.Distinct().Count() != Years.Length)
        {
            throw new ArgumentException("A year stands twice.", nameof(years));
        }

        if (Days.DistinctBy(d => d.Date).Count() != Days.Length || Days.Any(d => !Years.Contains(d.Date.Year)))
        {
            throw new ArgumentException("A day stands twice or lies in a year that the calendar does not know.", nameof(days));
        }
    }

    /// <summary>Gets the calendar years known, in order.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>Gets the days that differ from the ordinary week, in order.</summary>
    public ImmutableArray<ProductionDay> Days { get; }

    /// <summary>Gives the days of a school year as days of a school's calendar.</summary>
    /// <param name="year">The school year.</param>
    /// <returns>The days that lie in it, in order.</returns>
    public IEnumerable<CalendarDay> DaysOf(SchoolYear year) => Days.Where(d => year.Contains(d.Date)).Select(d => new CalendarDay(d.Date, d.Kind));

    /// <summary>Says which days of a school year the calendar knows.</summary>
    /// <returns>A complete statement for each calendar year; nothing for the others.</returns>
    public IEnumerable<CoverageStatement> Coverage() => Years.Select(year => new CoverageStatement(FactKinds.Calendar, CoverageLevel.Complete)
    {
        Span = new DateSpan(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
    });

    /// <summary>Says whether every day of a school year is known.</summary>
    /// <param name="year">The school year.</param>
    /// <returns>Whether it is.</returns>
    public bool Covers(SchoolYear year) => Enumerable.Range(year.First.Year, year.Last.Year - year.First.Year + 1).All(y => Years.Contains(y));
}
