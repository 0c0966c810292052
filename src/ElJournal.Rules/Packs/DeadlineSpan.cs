using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;

namespace ElJournal.Rules.Packs;

/// <summary>How early and how late a rule may end, whatever the event, the calendar and the year.</summary>
/// <remarks>Four steps are a day: the end of day n after the event is 4n, a moment within that day lies between 4n - 3 and 4n - 1, so that it is never taken for an end of a day.</remarks>
/// <param name="Earliest">The earliest end.</param>
/// <param name="Latest">The latest end, before days that are not working move it; null where there is no bound.</param>
/// <param name="Moves">How days that are not working move it.</param>
/// <param name="CountsSchoolDays">Whether it ends with a school day, which no rule that moves over other days can pass.</param>
internal sealed record DeadlineSpan(int Earliest, int? Latest, NonWorkingDays Moves = NonWorkingDays.Stay, bool CountsSchoolDays = false)
{
    private const int Day = 4;
    private const int StartOfDay = -3;
    private const int EndOfDay = -1;
    private const int LongestWeek = 6;
    private const int LongestMonth = 30;

    internal static DeadlineSpan? Of(DeadlineRule rule) => rule switch
    {
        DeadlineRule.BeforeDay => new(-Day, -Day),
        DeadlineRule.EndOfLastLesson or DeadlineRule.BeforeEvent or DeadlineRule.TimeOfDay => new(StartOfDay, EndOfDay),
        DeadlineRule.EndOfDay d => new(Day * d.Days, Day * d.Days, d.NonWorking),
        DeadlineRule.EndOfSchoolDay d => new(Day * d.SchoolDays, null, CountsSchoolDays: true),
        DeadlineRule.EndOfWeek w => AfterPeriod(w.SchoolDays, LongestWeek),
        DeadlineRule.EndOfMonth m => AfterPeriod(m.SchoolDays, LongestMonth),
        DeadlineRule.EndOfPeriod p => AfterPeriod(p.SchoolDays, null),
        DeadlineRule.EndOfYear y => AfterPeriod(y.SchoolDays, null),

        // An hour to either side: a day on which the clocks change has 23 or 25 of them.
        DeadlineRule.Elapsed e => new((Day * ((e.Hours - 1) / 24)) + StartOfDay, Day * ((e.Hours + 24) / 24)),
        _ => null,
    };

    /// <summary>Says whether this one cannot end later than another.</summary>
    internal bool NeverLaterThan(DeadlineSpan other) =>
        Latest <= other.Earliest && (Moves == NonWorkingDays.Stay || Moves == other.Moves || other.CountsSchoolDays);

    private static DeadlineSpan AfterPeriod(int schoolDays, int? longest) => schoolDays == 0
        ? new(0, Day * longest)
        : new(Day * schoolDays, null, CountsSchoolDays: true);
}
