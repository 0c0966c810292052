using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Plans;

/// <summary>When something is due, worked out for every day of the year and every calendar group; or, where a case decides it, case by case.</summary>
/// <remarks>Groups whose rule gives the same days share a table: a school of four hundred classes has as many groups where each class states its periods.</remarks>
internal sealed class DueColumn
{
    private readonly SchoolIndex index;
    private readonly ImmutableArray<DeadlineRule> rules;
    private readonly Deadline[]? byDay;
    private readonly int[] starts = [];
    private readonly int days;
    private readonly bool movesOutages;
    private readonly LastLessonCount count;

    /// <summary>Whether it is the end of the last lesson, as it stands in the case, whatever the class: what the duties of most acts are due by needs no look at the rules.</summary>
    private readonly bool isLastLesson;

    internal DueColumn(SchoolIndex index, DueSpec spec, ReadingSet readings)
    {
        this.index = index;
        movesOutages = readings[KnownReadings.Outage].Id == "a" && !index.Register.Outages.IsEmpty;
        Pauses = spec is DueSpec.Paused;
        count = (spec is DueSpec.Paused paused ? paused.Stated : spec) is DueSpec.LastLesson ? LastLessonCount.Under(readings) : default;
        rules = [.. index.CalendarGroups.Select(g => DueRules.Resolve(spec, readings, g.Week))];
        days = index.Register.Year.Days;
        isLastLesson = rules.All(static rule => rule is DeadlineRule.EndOfLastLesson) && count.IsUsual && !Pauses && !movesOutages;
        if (!Pauses && !rules.Any(NeedsCase))
        {
            (byDay, starts) = Tabulate();
        }
    }

    private DueColumn(DueColumn of, SchoolIndex index)
    {
        (this.index, rules, days, count) = (index, of.rules, of.days, of.count);
        (movesOutages, Pauses, isLastLesson) = (of.movesOutages, of.Pauses, of.isLastLesson);
        if (of.byDay is not null)
        {
            (byDay, starts) = Tabulate();
        }
    }

    /// <summary>Gets a value indicating whether days of illness do not count.</summary>
    internal bool Pauses { get; }

    /// <summary>Gets the kinds of fact by which a deadline may be put off: where they are not complete, nobody can say that it has passed.</summary>
    internal FactKinds Reads => Pauses ? FactKinds.Excuses : FactKinds.None;

    /// <summary>Gives the column on another calendar of the same school: this one where it asks no calendar.</summary>
    internal DueColumn On(SchoolIndex school) => movesOutages || rules.Any(CountsDays) ? new(this, school) : this;

    /// <summary>Gives the rule of a calendar group.</summary>
    internal DeadlineRule RuleOf(int group) => rules[group];

    /// <summary>Gives the deadline of a case: out of the table where there is one, else reckoned into the slot.</summary>
    internal ref readonly Deadline Of<TCase>(in TCase c, int day, ref Deadline slot)
        where TCase : struct, ICase
    {
        if (byDay is not null && unchecked((uint)day) < (uint)days)
        {
            return ref byDay[starts[c.CalendarGroup] + day];
        }

        if (isLastLesson)
        {
            slot = Deadline.Until(c.LastLessonEnd);
        }
        else
        {
            OfCase(in c, day, out slot);
        }

        return ref slot;
    }

    /// <summary>Stands apart so that the look into the table stays small.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void OfCase<TCase>(in TCase c, int day, out Deadline due)
        where TCase : struct, ICase
    {
        due = day == EventDay.Unknown ? WithoutDay(in c) : Reckon(in c, day);
        if (Pauses)
        {
            due = c.Paused(due);
        }
    }

    /// <summary>Gives the deadline of a case.</summary>
    internal Deadline Of<TCase>(in TCase c, int day)
        where TCase : struct, ICase
    {
        var slot = Deadline.NotSet;
        return Of(in c, day, ref slot);
    }

    /// <summary>Gives what the deadline of a case is reckoned from.</summary>
    internal DeadlineAnchor AnchorOf<TCase>(in TCase c, int day)
        where TCase : struct, ICase =>
        AnchorOf(day, c.CalendarGroup) with { EventStart = c.EventStart, EventEnd = c.EventEnd, LastLessonEnd = LastLessonEndOf(in c), Entry = c.Entry };

    private Moment LastLessonEndOf<TCase>(in TCase c)
        where TCase : struct, ICase =>
        count.IsUsual ? c.LastLessonEnd : c.LastLessonEndUnder(count);

    private static bool NeedsCase(DeadlineRule rule) =>
        rule is DeadlineRule.EndOfLastLesson or DeadlineRule.MomentOfEntry or DeadlineRule.EndOfEntryDay or DeadlineRule.BeforeEvent or DeadlineRule.EndOfEvent or DeadlineRule.Elapsed or DeadlineRule.TimeOfDay;

    /// <summary>Says whether it matters to a rule what the days of the calendar are.</summary>
    private static bool CountsDays(DeadlineRule rule) => rule is DeadlineRule.EndOfDay { NonWorking: not NonWorkingDays.Stay } or DeadlineRule.EndOfSchoolDay or DeadlineRule.EndOfLastSchoolDay
        or DeadlineRule.EndOfWeek { SchoolDays: > 0 } or DeadlineRule.EndOfMonth { SchoolDays: > 0 } or DeadlineRule.EndOfPeriod { SchoolDays: > 0 } or DeadlineRule.EndOfYear { SchoolDays: > 0 };

    private (Deadline[] ByDay, int[] Starts) Tabulate()
    {
        var known = new Dictionary<(DeadlineRule, WeekLength, string), int>();
        var table = new List<Deadline>();
        var startOf = new int[rules.Length];
        for (var group = 0; group < startOf.Length; group++)
        {
            var (week, periods) = (index.CalendarGroups[group].Week, index.CalendarGroups[group].Periods);
            var key = (rules[group], week, rules[group] is DeadlineRule.EndOfPeriod or DeadlineRule.EndOfYear ? SpansOf(periods) : "");
            if (!known.TryGetValue(key, out startOf[group]))
            {
                known.Add(key, startOf[group] = table.Count);
                for (var day = 0; day < days; day++)
                {
                    table.Add(Moved(index.Calculator.Reckon(rules[group], AnchorOf(day, group)), group));
                }
            }
        }

        return ([.. table], startOf);
    }

    /// <summary>Says of periods all that a deadline depends on.</summary>
    private static string SpansOf(ImmutableArray<StudyPeriod> periods) =>
        string.Join(' ', periods.Select(p => $"{p.Kind} {p.First:R} {p.Last:R} {(p.Class is null ? "school" : "class")}"));

    /// <summary>The two rules that most acts have are a moment of the case itself and need no anchor.</summary>
    private Deadline Reckon<TCase>(in TCase c, int day)
        where TCase : struct, ICase
    {
        var group = c.CalendarGroup;
        var deadline = rules[group] switch
        {
            DeadlineRule.EndOfLastLesson => Deadline.Until(LastLessonEndOf(in c)),
            DeadlineRule.MomentOfEntry => Deadline.Until(c.Entry),
            var rule => index.Calculator.Reckon(rule, AnchorOf(in c, day)),
        };
        return movesOutages ? Moved(deadline, group) : deadline;
    }

    /// <summary>What is due whenever the event was, or not at all, needs no day.</summary>
    private Deadline WithoutDay<TCase>(in TCase c)
        where TCase : struct, ICase =>
        rules[c.CalendarGroup] is DeadlineRule.NotSet or DeadlineRule.BeforeDate or DeadlineRule.EndOfLastLesson or DeadlineRule.MomentOfEntry or DeadlineRule.EndOfEntryDay or DeadlineRule.BeforeEvent ? Reckon(in c, 0) : Deadline.Unknown;

    private DeadlineAnchor AnchorOf(int day, int group) => new()
    {
        Day = index.Register.Year.DateOf(day),
        Week = index.CalendarGroups[group].Week,
        Periods = index.CalendarGroups[group].Periods,
    };

    /// <summary>Under G-outage a, a deadline that falls into a recorded outage ends with the school day after it.</summary>
    private Deadline Moved(Deadline deadline, int group)
    {
        if (!movesOutages || deadline.InstantOrNull is not { } instant)
        {
            return deadline;
        }

        foreach (var outage in index.Register.Outages)
        {
            if (instant > outage.From && instant <= outage.To)
            {
                var clock = index.Register.Clock;
                var next = index.Register.Calendar.SchoolDayFrom(clock.DateOf(outage.To), 1, index.CalendarGroups[group].Week);
                return next is { } day ? Deadline.Before(clock.EndOfDay(day)) : Deadline.Unknown;
            }
        }

        return deadline;
    }
}
