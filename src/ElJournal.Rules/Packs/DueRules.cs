using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Packs;

/// <summary>Makes rules of what acts say, by the readings that hold.</summary>
internal static class DueRules
{
    /// <summary>Gives the rule of a due moment.</summary>
    /// <param name="spec">What the act says.</param>
    /// <param name="readings">The readings that hold.</param>
    /// <param name="week">The week of the class, for terms counted in school days.</param>
    /// <returns>The rule.</returns>
    public static DeadlineRule Resolve(DueSpec spec, ReadingSet readings, WeekLength week)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(readings);
        return spec switch
        {
            DueSpec.SameDay s => SameDay(s, readings),
            DueSpec.WithinWeeks w => Weeks(w, readings, week),
            DueSpec.WithinDays d => new DeadlineRule.EndOfDay(d.Days, NonWorking(readings)),
            DueSpec.WithinSchoolDays d => new DeadlineRule.EndOfSchoolDay(d.SchoolDays),
            DueSpec.AtLesson => AtLesson(readings),
            DueSpec.WithinFullDay => FullDay(readings),
            DueSpec.LastLesson => LastLesson(readings),
            DueSpec.Entry => Entry(readings),
            DueSpec.BeforeDay => new DeadlineRule.BeforeDay(),
            DueSpec.BeforeEvent => new DeadlineRule.BeforeEvent(),
            DueSpec.BeforeDate b => new DeadlineRule.BeforeDate(b.Date),
            DueSpec.EndOfWeek w => new DeadlineRule.EndOfWeek(w.SchoolDays),
            DueSpec.EndOfMonth m => new DeadlineRule.EndOfMonth(m.SchoolDays),
            DueSpec.EndOfPeriod p => new DeadlineRule.EndOfPeriod(p.Kind, p.SchoolDays),
            DueSpec.EndOfOwnPeriod p => OwnPeriod(p, readings),
            DueSpec.EndOfYear y => new DeadlineRule.EndOfYear(y.SchoolDays),
            DueSpec.ThatDay => new DeadlineRule.EndOfDay(0),
            DueSpec.SinceLast s => new DeadlineRule.EndOfDay(s.Days),
            DueSpec.SinceLastMonths s => new DeadlineRule.EndOfSameDay(s.Months),
            DueSpec.WithinHours h => new DeadlineRule.Elapsed(h.Hours),
            DueSpec.Paused p => Resolve(p.Stated, readings, week),
            DueSpec.NotSet => NotSet(readings),
            _ => throw new InvalidOperationException($"Unknown due. Type={spec.GetType().Name}"),
        };
    }

    /// <summary>Gives the readings that a due moment rests on.</summary>
    /// <param name="spec">What the act says.</param>
    /// <returns>The readings.</returns>
    public static IEnumerable<Reading> ReadingsOf(DueSpec spec) => spec switch
    {
        DueSpec.SameDay => [KnownReadings.Day],
        DueSpec.WithinWeeks => [KnownReadings.WeekSpan, KnownReadings.NonWorking],
        DueSpec.WithinDays => [KnownReadings.NonWorking],
        DueSpec.AtLesson => [JournalReadings.AtLesson],
        DueSpec.WithinFullDay => [JournalReadings.FullDay],
        DueSpec.LastLesson => [LessonReadings.AfterLast, LessonReadings.LastKinds, LessonReadings.LastPupil, LessonReadings.LastTimetable],
        DueSpec.Entry => [LessonReadings.AtEntry],
        DueSpec.EndOfOwnPeriod => [KnownReadings.PeriodEnd],
        DueSpec.NotSet => [KnownReadings.Timely],
        DueSpec.Paused p => ReadingsOf(p.Stated),
        _ => [],
    };

    /// <summary>Says whether the act sets no moment, and no reading does.</summary>
    internal static bool IsOpen(DueSpec due, ReadingSet readings) => due is DueSpec.NotSet && readings[KnownReadings.Timely].Id == "a";

    private static DeadlineRule NotSet(ReadingSet readings) => readings[KnownReadings.Timely].Id switch
    {
        "a" => new DeadlineRule.NotSet(),
        _ => new DeadlineRule.EndOfDay(0),
    };

    private static NonWorkingDays NonWorking(ReadingSet readings) => readings[KnownReadings.NonWorking].Id switch
    {
        "a" => NonWorkingDays.Stay,
        "b" => NonWorkingDays.MoveDaysOff,
        _ => NonWorkingDays.MoveDaysOffAndVacation,
    };

    private static DeadlineRule SameDay(DueSpec.SameDay spec, ReadingSet readings) => readings[KnownReadings.Day].Id switch
    {
        "a" => new DeadlineRule.EndOfDay(0),
        "b" => spec.WorkingDayEnd is { } end ? new DeadlineRule.TimeOfDay(end) : new DeadlineRule.NotSet(),
        _ => new DeadlineRule.EndOfLastLesson(),
    };

    private static DeadlineRule OwnPeriod(DueSpec.EndOfOwnPeriod spec, ReadingSet readings) => (readings[KnownReadings.PeriodEnd].Id, spec.SchoolDays) switch
    {
        ("b", null) => new DeadlineRule.NotSet(),
        ("c", var days) => new DeadlineRule.EndOfLastSchoolDay(days ?? 0),
        (_, null or 0) => new DeadlineRule.EndOfDay(0),
        (_, { } days) => new DeadlineRule.EndOfSchoolDay(days),
    };

    private static DeadlineRule LastLesson(ReadingSet readings) => readings[LessonReadings.AfterLast].Id switch
    {
        "a" => new DeadlineRule.EndOfLastLesson(),
        _ => new DeadlineRule.EndOfDay(0),
    };

    private static DeadlineRule Entry(ReadingSet readings) => readings[LessonReadings.AtEntry].Id switch
    {
        "a" => new DeadlineRule.MomentOfEntry(),
        _ => new DeadlineRule.EndOfEntryDay(),
    };

    private static DeadlineRule AtLesson(ReadingSet readings) => readings[JournalReadings.AtLesson].Id switch
    {
        "a" => new DeadlineRule.EndOfDay(0),
        "b" => new DeadlineRule.EndOfEvent(),
        _ => new DeadlineRule.NotSet(),
    };

    private static DeadlineRule FullDay(ReadingSet readings) => readings[JournalReadings.FullDay].Id switch
    {
        "a" => new DeadlineRule.Elapsed(24),
        "b" => new DeadlineRule.EndOfDay(1),
        _ => new DeadlineRule.EndOfSchoolDay(1),
    };

    private static DeadlineRule Weeks(DueSpec.WithinWeeks spec, ReadingSet readings, WeekLength week) => readings[KnownReadings.WeekSpan].Id switch
    {
        "a" => new DeadlineRule.EndOfDay(7 * spec.Weeks, NonWorking(readings)),
        "b" => new DeadlineRule.EndOfDay((7 * spec.Weeks) - 1, NonWorking(readings)),
        "c" => new DeadlineRule.Elapsed(7 * 24 * spec.Weeks),
        _ => new DeadlineRule.EndOfSchoolDay(week.Days * spec.Weeks),
    };
}
