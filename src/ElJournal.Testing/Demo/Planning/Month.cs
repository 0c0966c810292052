using System.Globalization;
using ElJournal.Domain.Time;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>A calendar month of the year.</summary>
/// <param name="Name">As in names of cases: <c>2023-09</c>.</param>
/// <param name="First">First day within the year, by number.</param>
/// <param name="Last">Last day of the month, by number, be it after the year.</param>
internal sealed record Month(string Name, int First, int Last)
{
    /// <summary>Gets the months of the school year, September to May.</summary>
    internal static IReadOnlyList<Month> All { get; } =
    [
        .. from i in Enumerable.Range(0, 9)
           let first = new NodaTime.LocalDate(2023, 9, 1).PlusMonths(i)
           select new Month(
               first.ToString("uuuu-MM", CultureInfo.InvariantCulture),
               DayTable.DayOf(first),
               DayTable.DayOf(first.PlusMonths(1)) - 1),
    ];

    /// <summary>Gives the days of the month that lie in the year and are school days of a class.</summary>
    internal IEnumerable<int> SchoolDays(DayTable days, WeekLength week) =>
        Enumerable.Range(First, Math.Min(Last, days.Count - 1) - First + 1).Where(d => days.IsSchoolDay(d, week));
}
