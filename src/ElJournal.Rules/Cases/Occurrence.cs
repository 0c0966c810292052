using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Повтор: one week, month, study period or the school year, as the time of a duty that comes round again.</summary>
/// <remarks>
/// <para>Weeks and months at the edges of the year are whole by <see cref="First"/> and <see cref="Last"/>, and cut to the year by <see cref="FirstDay"/> and <see cref="LastDay"/>. All ends inclusive.</para>
/// <para>Equal when all members are. <c>default</c> is not valid. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct Occurrence
{
    private readonly string noun;

    private Occurrence(SchoolYear year, OccurrenceKind kind, string noun, string name, LocalDate first, LocalDate last)
    {
        (Kind, this.noun, Name, First, Last) = (kind, noun, name, first, last);
        FirstDay = Math.Max(0, year.DayOf(first));
        LastDay = Math.Min(year.Days - 1, year.DayOf(last));
        EndDay = year.DayOf(last);
    }

    /// <summary>Gets what it is one of.</summary>
    public OccurrenceKind Kind { get; }

    /// <summary>Gets which one: <c>2023-W36</c>, <c>2023-09</c>, or the id of the period; of the year the number of its first calendar year.</summary>
    public string Name { get; }

    /// <summary>Gets its first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets its last day.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets the number of its first day that lies in the school year.</summary>
    public int FirstDay { get; }

    /// <summary>Gets the number of its last day that lies in the school year.</summary>
    public int LastDay { get; }

    /// <summary>Gets the number of its last day; may lie after the year.</summary>
    public int EndDay { get; }

    /// <summary>Gets its title for Russian readers: «неделя 04.09.2023–10.09.2023», «сентябрь 2023 года».</summary>
    public string Title => Kind == OccurrenceKind.Month ? SpanTitles.OfMonth(First) : SpanTitles.Of(noun, First, Last);

    /// <summary>Gives the week that holds a day.</summary>
    /// <param name="year">The school year.</param>
    /// <param name="day">The day.</param>
    /// <returns>The week, by its ISO name.</returns>
    public static Occurrence WeekOf(SchoolYear year, LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        var (weekYear, number) = (NodaTime.Calendars.WeekYearRules.Iso.GetWeekYear(day), NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(day));
        return new Occurrence(year, OccurrenceKind.Week, "неделя", FormattableString.Invariant($"{weekYear:0000}-W{number:00}"), monday, monday.PlusDays(6));
    }

    /// <summary>Gives the calendar month that holds a day.</summary>
    /// <param name="year">The school year.</param>
    /// <param name="day">The day.</param>
    /// <returns>The month.</returns>
    public static Occurrence MonthOf(SchoolYear year, LocalDate day) => new(
        year,
        OccurrenceKind.Month,
        "месяц",
        FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}"),
        day.With(DateAdjusters.StartOfMonth),
        day.With(DateAdjusters.EndOfMonth));

    /// <summary>Gives a study period as an occurrence.</summary>
    /// <param name="year">The school year.</param>
    /// <param name="period">The period.</param>
    /// <returns>The occurrence.</returns>
    public static Occurrence Of(SchoolYear year, StudyPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new Occurrence(year, OccurrenceKind.Period, SpanTitles.NounOf(period.Kind), period.Id.Value, period.First, period.Last);
    }

    /// <summary>Gives the school year as an occurrence.</summary>
    /// <param name="year">The school year.</param>
    /// <returns>The occurrence.</returns>
    public static Occurrence Of(SchoolYear year) =>
        new(year, OccurrenceKind.Year, SpanTitles.NounOf(PeriodKind.Year), FormattableString.Invariant($"{year.First.Year:0000}"), year.First, year.Last);

    /// <summary>Says whether a day, by its number in the year, lies in it.</summary>
    /// <param name="day">The number of the day.</param>
    /// <returns>Whether it does.</returns>
    public bool Includes(int day) => day >= FirstDay && day <= LastDay;

    /// <summary>Gives the name.</summary>
    /// <returns>The same text as <see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
