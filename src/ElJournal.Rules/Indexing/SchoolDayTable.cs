using System.Collections.Immutable;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>Which days are school days, by calendar group: days of the calendar within the year of those classes.</summary>
/// <remarks>A class whose own year ends earlier has no school days after it, whatever the calendar says of others. Immutable, safe on any thread.</remarks>
internal sealed class SchoolDayTable
{
    private readonly ImmutableArray<ImmutableArray<bool>> byGroup;

    private SchoolDayTable(SchoolIndex school)
    {
        var (calendar, year) = (school.Register.Calendar, school.Register.Year);
        byGroup =
        [
            .. school.CalendarGroups.Select(group => Enumerable.Range(0, year.Days)
                .Select(day => year.DateOf(day))
                .Select(date => calendar.IsSchoolDay(date, group.Week) && IsTaught(group, date))
                .ToImmutableArray()),
        ];
    }

    internal static SchoolDayTable Of(SchoolIndex school) => school.Parts.Get(static index => new SchoolDayTable(index));

    /// <summary>Says whether some day of a span is a school day.</summary>
    internal bool Any(int group, int firstDay, int lastDay) => Last(group, firstDay, lastDay) >= 0;

    /// <summary>Gives the last school day of a span, or -1 when it has none.</summary>
    internal int Last(int group, int firstDay, int lastDay)
    {
        var day = lastDay;
        while (day >= firstDay && !byGroup[group][day])
        {
            day--;
        }

        return day < firstDay ? -1 : day;
    }

    /// <summary>Gives the first school day of a span, or -1 when it has none.</summary>
    internal int First(int group, int firstDay, int lastDay)
    {
        var day = firstDay;
        while (day <= lastDay && !byGroup[group][day])
        {
            day++;
        }

        return day > lastDay ? -1 : day;
    }

    internal bool On(int group, int day) => byGroup[group][day];

    private static bool IsTaught(CalendarGroup group, NodaTime.LocalDate date)
    {
        var hasYear = false;
        foreach (var period in group.Periods)
        {
            if (period.Kind == PeriodKind.Year && group.AreTaughtBy(period))
            {
                hasYear = true;
                if (period.Contains(date))
                {
                    return true;
                }
            }
        }

        return !hasYear;
    }
}
