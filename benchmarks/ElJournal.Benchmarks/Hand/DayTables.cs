using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Benchmarks.Hand;

/// <summary>Due instants by calendar group and day, worked out before the clock starts, as the engine's plan has them.</summary>
internal sealed class DayTables
{
    private const int MaxSteps = 5;

    internal DayTables(SchoolIndex index)
    {
        AsOf = index.AsOf;
        StartOfDay = Of(index, new DeadlineRule.BeforeDay());
        EndOfDay = Of(index, new DeadlineRule.EndOfDay(0));
        EndOfWeekAfter = Of(index, new DeadlineRule.EndOfDay(7, NonWorkingDays.MoveDaysOff));
        Days = Steps(step => Of(index, new DeadlineRule.EndOfDay(step + 1, NonWorkingDays.MoveDaysOff)));
        SchoolDays = Steps(step => Of(index, new DeadlineRule.EndOfSchoolDay(step + 1)));
        Weeks = Steps(step => Of(index, new DeadlineRule.EndOfWeek(step)));
    }

    internal Instant AsOf { get; }

    internal Instant[][] StartOfDay { get; }

    internal Instant[][] EndOfDay { get; }

    internal Instant[][] EndOfWeekAfter { get; }

    /// <summary>Gets ends of the n-th day by n, group and day.</summary>
    internal Instant[][][] Days { get; }

    internal Instant[][][] SchoolDays { get; }

    internal Instant[][][] Weeks { get; }

    private static Instant[][][] Steps(Func<int, Instant[][]> make) => [.. Enumerable.Range(0, MaxSteps).Select(make)];

    private static Instant[][] Of(SchoolIndex index, DeadlineRule rule) =>
    [
        .. index.CalendarGroups.Select(group => Enumerable.Range(0, index.Register.Year.Days)
            .Select(day => index.Calculator.Reckon(rule, new DeadlineAnchor { Day = index.Register.Year.DateOf(day), Week = group.Week, Periods = group.Periods }).Instant)
            .ToArray()),
    ];
}
