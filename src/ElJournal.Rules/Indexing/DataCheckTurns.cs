using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Indexing;

/// <summary>The turns of a year in each of which something is done again, for readings that ask for more than once a year.</summary>
internal static class DataCheckTurns
{
    /// <summary>Gives the study periods by which a class is taught; the year itself where it has no others.</summary>
    internal static ImmutableArray<Occurrence> Periods(SchoolIndex school, int schoolClass)
    {
        var group = school.CalendarGroups[school.GroupOf(schoolClass)];
        ImmutableArray<Occurrence> own =
        [
            .. group.Periods.Where(p => p.Kind != PeriodKind.Year && group.AreTaughtBy(p)).OrderBy(p => p.First).Select(p => Occurrence.Of(school.Register.Year, p)),
        ];
        return own.IsEmpty ? [school.Occurrences.Year] : own;
    }

    /// <summary>Gives the calendar months in which a class has a school day.</summary>
    internal static ImmutableArray<Occurrence> Months(SchoolIndex school, int schoolClass) =>
        [.. school.Occurrences.Months.Where(m => SchoolDayTable.Of(school).Any(school.GroupOf(schoolClass), m.FirstDay, m.LastDay))];
}
