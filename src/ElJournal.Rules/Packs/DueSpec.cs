using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Срок по акту: what a pack says of a due moment, before readings make a rule of it.</summary>
/// <remarks>A closed union; equal when all members are. Immutable, safe on any thread.</remarks>
public abstract record DueSpec
{
    private DueSpec()
    {
    }

    /// <summary>"On the day" (reading G-day).</summary>
    /// <param name="WorkingDayEnd">When the working day ends, for the option b; null when the pack does not say.</param>
    public sealed record SameDay(LocalTime? WorkingDayEnd = null) : DueSpec;

    /// <summary>"Within n weeks" (readings G-week-span, G-nonworking).</summary>
    /// <param name="Weeks">How many, 1 to 52.</param>
    public sealed record WithinWeeks(int Weeks) : DueSpec;

    /// <summary>"By the end of the n-th day" (reading G-nonworking).</summary>
    /// <param name="Days">Days after the anchor, 0 to 366.</param>
    public sealed record WithinDays(int Days) : DueSpec;

    /// <summary>"By the end of the n-th school day".</summary>
    /// <param name="SchoolDays">School days after the anchor, 0 to 366.</param>
    public sealed record WithinSchoolDays(int SchoolDays) : DueSpec;

    /// <summary>"At each lesson" (reading aleks-4-teacher).</summary>
    public sealed record AtLesson : DueSpec;

    /// <summary>"No later than a day (сутки) after" (reading G-сутки).</summary>
    public sealed record WithinFullDay : DueSpec;

    /// <summary>"By the end of the last lesson of those pupils that day" (readings lenskaya-2.2a-moment, -kinds, -pupils, -timetable).</summary>
    public sealed record LastLesson : DueSpec;

    /// <summary>"At the moment of the entry" (reading lenskaya-2.1a).</summary>
    public sealed record Entry : DueSpec;

    /// <summary>"Ahead": before the day begins.</summary>
    public sealed record BeforeDay : DueSpec;

    /// <summary>"Ahead": before the event begins; no pack writes it, readings make it of what is due before its day.</summary>
    public sealed record BeforeEvent : DueSpec;

    /// <summary>"Before a date".</summary>
    /// <param name="Date">The date.</param>
    public sealed record BeforeDate(LocalDate Date) : DueSpec;

    /// <summary>"By the end of the week", or n school days after.</summary>
    /// <param name="SchoolDays">School days after it.</param>
    public sealed record EndOfWeek(int SchoolDays) : DueSpec;

    /// <summary>"By the end of the month", or n school days after.</summary>
    /// <param name="SchoolDays">School days after it.</param>
    public sealed record EndOfMonth(int SchoolDays) : DueSpec;

    /// <summary>"By the end of the period", or n school days after.</summary>
    /// <param name="Kind">The kind of period.</param>
    /// <param name="SchoolDays">School days after it.</param>
    public sealed record EndOfPeriod(PeriodKind Kind, int SchoolDays) : DueSpec;

    /// <summary>"At the end of the period", or n school days after it, where the case itself is about a period (reading G-period-end).</summary>
    /// <param name="SchoolDays">School days after it; null where the pack names none, which is not the same as zero: what only opens at the end of a period then has no moment.</param>
    public sealed record EndOfOwnPeriod(int? SchoolDays) : DueSpec;

    /// <summary>"During the school year": by its end, or n school days after.</summary>
    /// <param name="SchoolDays">School days after it.</param>
    public sealed record EndOfYear(int SchoolDays) : DueSpec;

    /// <summary>"No more than n days after the last time"; no pack writes it, readings make it of a week or a month.</summary>
    /// <param name="Days">Days after the last time, 1 to 366.</param>
    public sealed record SinceLast(int Days) : DueSpec;

    /// <summary>"No more than n months after the last time, day to day"; no pack writes it, readings make it of a month.</summary>
    /// <param name="Months">Months after the last time, 1 to 12.</param>
    public sealed record SinceLastMonths(int Months) : DueSpec;

    /// <summary>"By the end of that day", whether it is a working day or not; no pack writes it, readings make it of what has no other moment.</summary>
    public sealed record ThatDay : DueSpec;

    /// <summary>The same, but for the days on which the teacher was ill; no pack writes it, readings make it of a term for works.</summary>
    /// <param name="Stated">What the pack says.</param>
    public sealed record Paused(DueSpec Stated) : DueSpec;

    /// <summary>"Within n hours" of the end of the event.</summary>
    /// <param name="Hours">Hours, 1 to 8784.</param>
    public sealed record WithinHours(int Hours) : DueSpec;

    /// <summary>No moment set.</summary>
    public sealed record NotSet : DueSpec;
}
