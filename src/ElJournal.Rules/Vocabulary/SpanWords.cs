using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>What the readings of weeks and months make of due moments, and what cases of weeks, months and periods share.</summary>
internal static class SpanWords
{
    /// <summary>Gets what G-week makes of a due moment: a gap of seven days has a term of its own.</summary>
    internal static Choice<DueMeaning> DueByWeek { get; } = new(
        KnownReadings.Week,
        ("a", DueMeaning.AsStated),
        ("b", DueMeaning.Always("since-last.7-days", new DueSpec.SinceLast(7))),
        ("c", DueMeaning.AsStated));

    /// <summary>Gets what G-month makes of a due moment: a gap has a term of its own.</summary>
    internal static Choice<DueMeaning> DueByMonth { get; } = new(
        KnownReadings.Month,
        ("a", DueMeaning.AsStated),
        ("b", DueMeaning.Always("since-last.30-days", new DueSpec.SinceLast(30))),
        ("c", DueMeaning.Always("since-last.month", new DueSpec.SinceLastMonths(1))),
        ("d", DueMeaning.AsStated));

    /// <summary>Gets what G-period-end makes of a due moment that an act does not set: "after the end" sets none, "at the end" does.</summary>
    internal static Choice<DueMeaning> DueByPeriodEnd { get; } = new(
        KnownReadings.PeriodEnd,
        ("a", DueMeaning.WhereNotSet("period-end", new DueSpec.EndOfOwnPeriod(null))),
        ("b", DueMeaning.AsStated),
        ("c", DueMeaning.WhereNotSet("period-end", new DueSpec.EndOfOwnPeriod(null))));

    /// <summary>Says whether the classes of a calendar group have a school day in a span; unknown where the calendar may lack days off.</summary>
    internal static Truth HasSchoolDay(SchoolIndex school, int group, in Occurrence span, bool isCalendarComplete) =>
        isCalendarComplete ? SchoolDayTable.Of(school).Any(group, span.FirstDay, span.LastDay).ToTruth() : Truth.Unknown;

    /// <summary>Says whether the classes of a calendar group are taught by a study period, or it is their year.</summary>
    internal static bool IsTaughtBy(SchoolIndex school, int group, in Occurrence span)
    {
        var classes = school.CalendarGroups[group];
        foreach (var period in classes.Periods)
        {
            if (period.Id.Value == span.Name && classes.AreTaughtBy(period))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the class teacher who answers for a span: the one on its last day of the year that has come.</summary>
    internal static StaffId? ClassTeacherOf(SchoolIndex school, int schoolClass, int lastDay) =>
        schoolClass < 0 ? null : school.HolderOf(StaffRoleKind.ClassTeacher, schoolClass, Today(school, lastDay));

    /// <summary>Gives a day, or that of the check where the day has not come.</summary>
    internal static int Today(SchoolIndex school, int day) => Math.Min(day, school.Register.Year.DayOf(school.Register.Clock.DateOf(school.AsOf)));
}
