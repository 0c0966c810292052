using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>Quarters of years 1 to 9, half-years of years 10 and 11, each by class, and the year of all.</summary>
internal static class Periods
{
    private static readonly (LocalDate First, LocalDate Last)[] Quarters =
    [
        (DayTable.First, new(2023, 10, 27)),
        (new(2023, 11, 7), new(2023, 12, 29)),
        (new(2024, 1, 10), new(2024, 3, 22)),
        (new(2024, 4, 1), DayTable.Last),
    ];

    internal static StudyPeriod Year { get; } = new(PeriodId.Parse("год"), PeriodKind.Year, null, DayTable.First, DayTable.Last);

    internal static IEnumerable<StudyPeriod> Of(ClassPlan schoolClass) => !schoolClass.IsTaught ? [] : schoolClass.Grade >= 10
        ? [HalfYear(schoolClass, 1, 0, 1), HalfYear(schoolClass, 2, 2, 3)]
        : Quarters.Select((q, i) => new StudyPeriod(PeriodId.Parse($"{schoolClass.Id}-{i + 1}ч"), PeriodKind.Quarter, schoolClass.Id, q.First, q.Last));

    /// <summary>Gives the periods of a class and the year.</summary>
    internal static IEnumerable<StudyPeriod> Concerning(ClassPlan schoolClass) => Of(schoolClass).Append(Year);

    private static StudyPeriod HalfYear(ClassPlan schoolClass, int number, int first, int last) =>
        new(PeriodId.Parse($"{schoolClass.Id}-{number}п"), PeriodKind.HalfYear, schoolClass.Id, Quarters[first].First, Quarters[last].Last);
}
