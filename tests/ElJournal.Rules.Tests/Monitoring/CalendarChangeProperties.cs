using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;

namespace ElJournal.Rules.Tests.Monitoring;

/// <summary>Whichever days of the calendar are stated, moved or taken back, a monitor says what a fresh audit says.</summary>
[Laws(30, "20230901,47", Arbitrary = [typeof(Arbitraries)])]
public sealed class CalendarChangeProperties
{
    private static readonly ImmutableArray<Regulation> Regulations = [.. PackLibrary.Standard.Ids.Select(id => new Regulation(PackLibrary.Standard.Find(id)!))];

    [Property]
    public void Monitor_says_of_other_days_what_a_fresh_audit_says(AuditMoment moment, byte act, int seed)
    {
        var regulation = Regulations[act % Regulations.Length];
        var monitor = new ComplianceMonitor(regulation, moment.Year.Build(), moment.AsOf);
        var before = monitor.Standing.ToHashSet();
        var next = moment.Year with { Calendar = Changed(moment.Year, new Random(seed)) };

        monitor.Apply(moment.AsOf, Changes(moment.Year, next));
        FreshAudit.AssertSame(regulation, monitor, next.Build(), moment.AsOf);

        monitor.Apply(moment.AsOf, Changes(next, moment.Year));
        Assert.Empty(before.Except(monitor.Standing).Concat(monitor.Standing.Except(before)));
    }

    /// <summary>Draws other kinds for a few days, most of them near lessons, where deadlines cross them.</summary>
    private static ImmutableArray<CalendarDay> Changed(SmallYear year, Random random)
    {
        var kinds = Enum.GetValues<CalendarDayKind>();
        var days = year.Calendar.ToDictionary(d => d.Date, d => d.Kind);
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            var near = year.Lessons.IsEmpty ? random.Next(year.Year.Days) : year.Year.DayOf(year.Lessons[random.Next(year.Lessons.Length)].Date) + random.Next(-2, 9);
            var date = year.Year.DateOf(Math.Clamp(near, 0, year.Year.Days - 1));
            if (!days.Remove(date) || random.Next(2) == 0)
            {
                days[date] = kinds[random.Next(kinds.Length)];
            }
        }

        return [.. days.Select(d => new CalendarDay(d.Key, d.Value))];
    }

    private static ImmutableArray<FactChange> Changes(SmallYear from, SmallYear to) =>
        [.. from.Calendar.Except(to.Calendar).Select(d => FactChange.Take(d)), .. to.Calendar.Except(from.Calendar).Select(d => FactChange.Put(d))];
}
