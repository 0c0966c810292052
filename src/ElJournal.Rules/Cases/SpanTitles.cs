using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Titles of periods, months and years for Russian readers.</summary>
internal static class SpanTitles
{
    private static readonly string[] Months =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    /// <summary>Calls a study period: <c>четверть 01.09.2023–27.10.2023, класс 7А</c>.</summary>
    internal static string Of(StudyPeriod period)
    {
        var noun = period.Kind switch
        {
            PeriodKind.Quarter => "четверть",
            PeriodKind.Trimester => "триместр",
            PeriodKind.HalfYear => "полугодие",
            PeriodKind.Year => "учебный год",
            _ => throw new InvalidOperationException("Unknown kind of period."),
        };
        return $"{noun} {Wording.Of(period.First)}–{Wording.Of(period.Last)}{(period.Class is { } only ? $", класс {only}" : "")}";
    }

    /// <summary>Calls the month of a day: <c>сентябрь 2023 года</c>.</summary>
    internal static string OfMonth(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year} года");

    /// <summary>Calls a school year: <c>учебный год 2023/24</c>.</summary>
    internal static string Of(SchoolYear year) => year.First.Year == year.Last.Year
        ? string.Create(CultureInfo.InvariantCulture, $"учебный год {year.First.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"учебный год {year.First.Year}/{year.Last.Year % 100:00}");
}
