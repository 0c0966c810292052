using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using NodaTime;

namespace ElJournal.Domain.Tests.Time.Deadlines;

/// <summary>Terms that end with a year, with the last school day before a day, and with a day of the same number.</summary>
public sealed class DeadlineCalculatorTests
{
    private static readonly StudyPeriod YearOfLeavers = new(PeriodId.Parse("год 11А"), PeriodKind.Year, ClassId.Parse("11А"), new(2023, 9, 1), new(2024, 5, 25));

    public static TheoryData<DeadlineRule, LocalDate, LocalDate> Rules => new()
    {
        { new DeadlineRule.EndOfYear(0), new(2023, 10, 3), new(2024, 5, 31) },
        { new DeadlineRule.EndOfYear(2), new(2023, 10, 3), new(2024, 6, 3) },
        { new DeadlineRule.EndOfLastSchoolDay(0), new(2023, 10, 29), new(2023, 10, 27) },
        { new DeadlineRule.EndOfLastSchoolDay(0), new(2023, 10, 27), new(2023, 10, 27) },
        { new DeadlineRule.EndOfLastSchoolDay(1), new(2023, 10, 29), new(2023, 10, 30) },
        { new DeadlineRule.EndOfSameDay(1), new(2023, 10, 3), new(2023, 11, 3) },
        { new DeadlineRule.EndOfSameDay(1), new(2024, 1, 31), new(2024, 2, 29) },
        { new DeadlineRule.EndOfSameDay(2), new(2023, 12, 31), new(2024, 2, 29) },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void LastDay_OfARule_IsReckonedOnTheCalendar(DeadlineRule rule, LocalDate day, LocalDate expected)
    {
        var calculator = Calculator();
        var anchor = new DeadlineAnchor { Day = day, Week = WeekLength.Six };

        Assert.Equal(expected, calculator.LastDay(rule, anchor));
        Assert.Equal(Deadline.Before(calculator.Clock.EndOfDay(expected)), calculator.Reckon(rule, anchor));
    }

    [Fact]
    public void LastDay_EndOfYearOfAClassWithAYearOfItsOwn_IsThatYears()
    {
        var anchor = new DeadlineAnchor { Day = new(2023, 10, 3), Week = WeekLength.Six, Periods = [YearOfLeavers] };

        Assert.Equal(YearOfLeavers.Last, Calculator().LastDay(new DeadlineRule.EndOfYear(0), anchor));
    }

    /// <summary>28 October 2023 is a Saturday off.</summary>
    private static DeadlineCalculator Calculator() => new(
        new SchoolCalendar(new SchoolYear(new(2023, 9, 1), new(2024, 5, 31)), WeekLength.Six, [new CalendarDay(new(2023, 10, 28), CalendarDayKind.Off)]),
        new SchoolClock(DateTimeZoneProviders.Tzdb["Europe/Simferopol"]));
}
