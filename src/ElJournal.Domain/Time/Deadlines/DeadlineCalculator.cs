using NodaTime;

namespace ElJournal.Domain.Time.Deadlines;

/// <summary>Исчисление сроков: turns rules of acts into instants on a school's calendar and clock.</summary>
/// <remarks>A deadline never precedes its event, but for those that ask for something ahead (<see cref="DeadlineRule.BeforeDay"/>, <see cref="DeadlineRule.BeforeEvent"/>, <see cref="DeadlineRule.BeforeDate"/>). Immutable, safe on any thread.</remarks>
public sealed class DeadlineCalculator
{
    /// <summary>Makes a calculator.</summary>
    /// <param name="calendar">The school's calendar.</param>
    /// <param name="clock">The school's clock.</param>
    public DeadlineCalculator(SchoolCalendar calendar, SchoolClock clock)
    {
        Calendar = Preconditions.NotNull(calendar);
        Clock = Preconditions.NotNull(clock);
    }

    /// <summary>Gets the calendar.</summary>
    public SchoolCalendar Calendar { get; }

    /// <summary>Gets the clock.</summary>
    public SchoolClock Clock { get; }

    /// <summary>Reckons a deadline.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="anchor">What it is reckoned from.</param>
    /// <returns>The deadline; unknown where the record lacks what the rule needs.</returns>
    public Deadline Reckon(DeadlineRule rule, in DeadlineAnchor anchor) =>
        Preconditions.NotNull(rule) switch
        {
            DeadlineRule.EndOfLastLesson => Deadline.Until(anchor.LastLessonEnd),
            DeadlineRule.MomentOfEntry => Deadline.Until(anchor.Entry),
            DeadlineRule.EndOfEntryDay => anchor.Entry.IsKnown ? Deadline.Before(Clock.EndOfDay(Clock.DateOf(anchor.Entry.Instant))) : Deadline.Until(anchor.Entry),
            DeadlineRule.EndOfEvent => Deadline.Until(anchor.EventEnd),
            DeadlineRule.Elapsed e => anchor.EventEnd.IsKnown ? Deadline.Until(anchor.EventEnd.Instant + Duration.FromHours(e.Hours)) : Deadline.Until(anchor.EventEnd),
            DeadlineRule.TimeOfDay t => AtTimeOfDay(t, anchor),
            DeadlineRule.BeforeEvent => anchor.EventStart.IsKnown ? Deadline.Before(anchor.EventStart.Instant) : Deadline.Until(anchor.EventStart),
            DeadlineRule.BeforeDay => Deadline.Before(Clock.StartOfDay(anchor.Day)),
            DeadlineRule.BeforeDate b => Deadline.Before(Clock.StartOfDay(b.Date)),
            DeadlineRule.NotSet => Deadline.NotSet,
            DeadlineRule.EndOfDay or DeadlineRule.EndOfSchoolDay or DeadlineRule.EndOfWeek or DeadlineRule.EndOfMonth or DeadlineRule.EndOfPeriod or DeadlineRule.EndOfYear
                or DeadlineRule.EndOfLastSchoolDay or DeadlineRule.EndOfSameDay =>
                LastDay(rule, anchor) is { } last ? Deadline.Before(Clock.EndOfDay(last)) : Deadline.Unknown,
            _ => throw new InvalidOperationException($"Unknown rule. Type={rule.GetType().Name}"),
        };

    /// <summary>Finds the last day that is in time, for a rule in days.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="anchor">What it is reckoned from.</param>
    /// <returns>The day; null when the rule is not one in days, or the record lacks what it needs.</returns>
    public LocalDate? LastDay(DeadlineRule rule, in DeadlineAnchor anchor) =>
        Preconditions.NotNull(rule) switch
        {
            DeadlineRule.EndOfDay d => Calendar.Move(anchor.Day.PlusDays(d.Days), d.NonWorking, anchor.Week),
            DeadlineRule.EndOfSchoolDay d => Calendar.SchoolDayFrom(anchor.Day, d.SchoolDays, anchor.Week),
            DeadlineRule.EndOfWeek w => PlusSchoolDays(anchor.Day.PlusDays(7 - (int)anchor.Day.DayOfWeek), w.SchoolDays, anchor.Week),
            DeadlineRule.EndOfMonth m => PlusSchoolDays(anchor.Day.With(DateAdjusters.EndOfMonth), m.SchoolDays, anchor.Week),
            DeadlineRule.EndOfPeriod p => PeriodOf(p.Kind, anchor) is { } period ? PlusSchoolDays(period.Last, p.SchoolDays, anchor.Week) : null,
            DeadlineRule.EndOfYear y => PlusSchoolDays(LastDayOfYear(anchor), y.SchoolDays, anchor.Week),
            DeadlineRule.EndOfLastSchoolDay d => Calendar.LastSchoolDay(anchor.Day.PlusDays(-SchoolCalendar.SearchLimit), anchor.Day, anchor.Week) is { } last
                ? PlusSchoolDays(last, d.SchoolDays, anchor.Week)
                : null,
            DeadlineRule.EndOfSameDay m => anchor.Day.PlusMonths(m.Months),
            _ => null,
        };

    /// <summary>Finds the period of a kind that holds the day of the event.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="anchor">The event; a period of its class is preferred to one of the whole school.</param>
    /// <returns>The period, or null when none is on record.</returns>
    public static StudyPeriod? PeriodOf(PeriodKind kind, in DeadlineAnchor anchor)
    {
        StudyPeriod? found = null;
        foreach (var period in anchor.Periods.IsDefault ? [] : anchor.Periods)
        {
            if (period.Kind == kind && period.Contains(anchor.Day) && (found is null || (found.Class is null && period.Class is not null)))
            {
                found = period;
            }
        }

        return found;
    }

    /// <summary>The year of a class ends with its own period of that kind, else with the school's, else with the record.</summary>
    private LocalDate LastDayOfYear(in DeadlineAnchor anchor)
    {
        StudyPeriod? year = null;
        foreach (var period in anchor.Periods.IsDefault ? [] : anchor.Periods)
        {
            if (period.Kind == PeriodKind.Year && (year is null || (year.Class is null && period.Class is not null) || (year.Class == period.Class && period.Last > year.Last)))
            {
                year = period;
            }
        }

        return year?.Last ?? Calendar.Year.Last;
    }

    private LocalDate? PlusSchoolDays(LocalDate day, int n, WeekLength week) => n == 0 ? day : Calendar.SchoolDayFrom(day, n, week);

    private Deadline AtTimeOfDay(DeadlineRule.TimeOfDay rule, in DeadlineAnchor anchor) =>
        anchor.EventEnd.IsKnown ? Deadline.Until(Instant.Max(Clock.At(anchor.Day, rule.Time), anchor.EventEnd.Instant)) : Deadline.Unknown;
}
