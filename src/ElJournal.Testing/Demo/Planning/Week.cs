using System.Globalization;
using ElJournal.Domain.Time;
using NodaTime.Calendars;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>A calendar week, Monday to Sunday, that shares a day with the year.</summary>
/// <param name="Name">As in names of cases: <c>2023-W36</c>.</param>
/// <param name="Monday">Its first day, by number, be it before the year.</param>
internal sealed record Week(string Name, int Monday)
{
    internal int Sunday => Monday + 6;

    /// <summary>Gives the weeks of a year.</summary>
    internal static IEnumerable<Week> Of(DayTable days)
    {
        for (var monday = 1 - (int)DayTable.First.DayOfWeek; monday < days.Count; monday += 7)
        {
            var date = DayTable.DateOf(monday);
            yield return new Week(string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(date)}-W{WeekYearRules.Iso.GetWeekOfWeekYear(date):D2}"), monday);
        }
    }

    /// <summary>Gives the days of the week that lie in the year and are school days of a class.</summary>
    internal IEnumerable<int> SchoolDays(DayTable days, WeekLength week) =>
        Enumerable.Range(Monday, 7).Where(d => d >= 0 && d < days.Count && days.IsSchoolDay(d, week));
}
