using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>The weeks and months of a school year, the broken ones at its edges among them.</summary>
internal sealed class Occurrences
{
    internal Occurrences(SchoolYear year)
    {
        Year = Occurrence.Of(year);
        Weeks = [.. Until(year, Occurrence.WeekOf)];
        Months = [.. Until(year, Occurrence.MonthOf)];
    }

    /// <summary>Gets the year.</summary>
    internal Occurrence Year { get; }

    /// <summary>Gets the weeks that share a day with the year, in order.</summary>
    internal ImmutableArray<Occurrence> Weeks { get; }

    /// <summary>Gets the calendar months that share a day with the year, in order.</summary>
    internal ImmutableArray<Occurrence> Months { get; }

    /// <summary>Gives the study periods of a class and those of the whole school.</summary>
    internal static IEnumerable<Occurrence> PeriodsOf(SchoolRegister register, int schoolClass)
    {
        var id = register.Classes[schoolClass].Id;
        return register.Periods.Where(p => p.Class is null || p.Class == id).Select(p => Occurrence.Of(register.Year, p));
    }

    private static IEnumerable<Occurrence> Until(SchoolYear year, Func<SchoolYear, LocalDate, Occurrence> of)
    {
        for (var day = year.First; day <= year.Last;)
        {
            var occurrence = of(year, day);
            yield return occurrence;
            day = occurrence.Last.PlusDays(1);
        }
    }
}
