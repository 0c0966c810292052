using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Titles of periods, months and years for Russian readers.</summary>
internal static class SpanTitles
{
    /// <summary>Calls a study period: <c>четверть 01.09.2023–27.10.2023, класс 7А</c>.</summary>
    internal static string Of(StudyPeriod period) => Of(NounOf(period.Kind), period.First, period.Last) + (period.Class is { } only ? $", класс {only}" : "");

    /// <summary>Calls a span of days: <c>неделя 04.09.2023–10.09.2023</c>.</summary>
    internal static string Of(string noun, LocalDate first, LocalDate last) => $"{noun} {Wording.Of(first)}–{Wording.Of(last)}";

    /// <summary>Calls a kind of period: <c>четверть</c>.</summary>
    internal static string NounOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Quarter => "четверть",
        PeriodKind.Trimester => "триместр",
        PeriodKind.HalfYear => "полугодие",
        PeriodKind.Year => "учебный год",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of period."),
    };

    /// <summary>Calls the month of a day: <c>сентябрь 2023 года</c>.</summary>
    internal static string OfMonth(LocalDate day) => Wording.Of(day.ToYearMonth());

    /// <summary>Calls a school year: <c>учебный год 2023/24</c>.</summary>
    internal static string Of(SchoolYear year) => year.First.Year == year.Last.Year
        ? string.Create(CultureInfo.InvariantCulture, $"учебный год {year.First.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"учебный год {year.First.Year}/{year.Last.Year % 100:00}");
}
