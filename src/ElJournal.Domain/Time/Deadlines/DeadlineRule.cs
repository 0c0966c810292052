using NodaTime;

namespace ElJournal.Domain.Time.Deadlines;

/// <summary>Правило срока: how an act says until when something is due, before any date is put in.</summary>
/// <remarks>
/// <para>A closed union: every switch over it names every case. Rules in days are local rules on the school's calendar, never multiples of 24 hours; <see cref="DeadlineCalculator"/>
/// turns them into instants. Equal when all members are. Immutable, safe on any thread.</para>
/// </remarks>
public abstract record DeadlineRule
{
    private DeadlineRule()
    {
    }

    /// <summary>"Until the end of the n-th day": zero is the day of the event, one the next calendar day (сутки), seven a week by the reading G-week-span a.</summary>
    /// <param name="Days">Days after the day of the event, 0 to 366.</param>
    /// <param name="NonWorking">What happens when the last day is not a working day.</param>
    public sealed record EndOfDay(int Days, NonWorkingDays NonWorking = NonWorkingDays.Stay) : DeadlineRule;

    /// <summary>"Until the end of the n-th school day": zero is the day of the event or, when it is no school day, the first one after it.</summary>
    /// <param name="SchoolDays">School days after the day of the event, 0 to 366.</param>
    public sealed record EndOfSchoolDay(int SchoolDays) : DeadlineRule;

    /// <summary>"Until the end of the working day": a time of the day of the event, but never before the event is over (reading G-day b).</summary>
    /// <param name="Time">Local time at which the working day ends; itself still in time.</param>
    public sealed record TimeOfDay(LocalTime Time) : DeadlineRule;

    /// <summary>"Until the end of all lessons of those pupils that day": the end itself is still in time (<c>lenskaya-2017</c> 2.2a; reading G-day c).</summary>
    public sealed record EndOfLastLesson : DeadlineRule;

    /// <summary>"Until the end of the week" (Monday to Sunday), or n school days after it.</summary>
    /// <param name="SchoolDays">School days after the week, 0 to 366.</param>
    public sealed record EndOfWeek(int SchoolDays) : DeadlineRule;

    /// <summary>"Until the end of the month", or n school days after it.</summary>
    /// <param name="SchoolDays">School days after the month, 0 to 366.</param>
    public sealed record EndOfMonth(int SchoolDays) : DeadlineRule;

    /// <summary>"Until the end of the period", or n school days after it.</summary>
    /// <param name="Kind">The kind of period.</param>
    /// <param name="SchoolDays">School days after the period, 0 to 366.</param>
    public sealed record EndOfPeriod(PeriodKind Kind, int SchoolDays) : DeadlineRule;

    /// <summary>"Until the end of the school year" — the class's own, where a period of that kind is on record — or n school days after it.</summary>
    /// <param name="SchoolDays">School days after the year, 0 to 366.</param>
    public sealed record EndOfYear(int SchoolDays) : DeadlineRule;

    /// <summary>"Until the end of the last school day" of a period whose last day is the day of the event, or n school days after it (reading G-period-end c).</summary>
    /// <param name="SchoolDays">School days after that day, 0 to 366.</param>
    public sealed record EndOfLastSchoolDay(int SchoolDays) : DeadlineRule;

    /// <summary>"Within n months, day to day": until the end of the day of the same number, or of the last day of a month that has no such day (reading G-month c).</summary>
    /// <param name="Months">Months after the day of the event, 1 to 12.</param>
    public sealed record EndOfSameDay(int Months) : DeadlineRule;

    /// <summary>"Within n hours": a span of real time from the end of the event; itself still in time (reading G-week-span c, G-сутки a).</summary>
    /// <param name="Hours">Hours, 1 to 8784.</param>
    public sealed record Elapsed(int Hours) : DeadlineRule;

    /// <summary>"During the lesson": until the event is over; that moment itself is still in time (reading aleks-4-teacher b).</summary>
    public sealed record EndOfEvent : DeadlineRule;

    /// <summary>"Ahead": before the day of the event begins (<c>lenskaya-2017</c> 2.3).</summary>
    public sealed record BeforeDay : DeadlineRule;

    /// <summary>"Ahead": before the event begins (reading lenskaya-2.3 b).</summary>
    public sealed record BeforeEvent : DeadlineRule;

    /// <summary>"Before a date": before that day begins, whenever the event is.</summary>
    /// <param name="Date">The day.</param>
    public sealed record BeforeDate(LocalDate Date) : DeadlineRule;

    /// <summary>"At the moment of the entry": the instant at which the entry is first saved, itself still in time (<c>lenskaya-2017</c> 2.1a).</summary>
    public sealed record MomentOfEntry : DeadlineRule;

    /// <summary>"On the day of the entry": until the end of the day on which the entry is first saved (reading lenskaya-2.1a b).</summary>
    public sealed record EndOfEntryDay : DeadlineRule;

    /// <summary>No moment set: the act names none, and none may be invented.</summary>
    public sealed record NotSet : DeadlineRule;
}
