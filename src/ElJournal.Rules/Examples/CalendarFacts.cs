using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the calendar of a row into its school: days that differ from the rule of the week, a study period, an outage.</summary>
internal static class CalendarFacts
{
    private const int LongestSpan = 120;

    internal static void Write(ExampleSchool school)
    {
        WriteDays(school);
        if (PeriodFacts.Read(school.Row, ExampleColumns.Period) is { } period)
        {
            PeriodFacts.Add(school, ExampleColumns.Period, PeriodFacts.Period, schoolClass: null, period);
        }
    }

    /// <summary>Puts in the days and the outage, without a period.</summary>
    internal static void WriteDays(ExampleSchool school)
    {
        Days(school, ExampleColumns.SchoolDays, CalendarDayKind.School);
        Days(school, ExampleColumns.ShortDays, CalendarDayKind.Short);
        Days(school, ExampleColumns.DaysOff, CalendarDayKind.Off);
        Days(school, ExampleColumns.Vacation, CalendarDayKind.Vacation);
        Days(school, ExampleColumns.Quarantine, CalendarDayKind.Quarantine);
        if (school.Row.Value(ExampleColumns.Outage, ExampleForms.Moments, "12.12.2023 20:00–13.12.2023 07:00") is { } outage)
        {
            school.Facts.Register.Add(new Outage(school.At(outage.From)!.Value, school.At(outage.To)!.Value));
        }
    }

    private static void Days(ExampleSchool school, ExampleColumn column, CalendarDayKind kind)
    {
        foreach (var span in school.Row.Days(column))
        {
            var count = Period.DaysBetween(span.From!.Value, span.To!.Value) + 1;
            if (count > LongestSpan)
            {
                school.Row.Wrong(column, FormattableString.Invariant($"не больше {LongestSpan} дней подряд"));
                continue;
            }

            foreach (var number in Enumerable.Range(0, count))
            {
                school.Facts.Register.Add(new CalendarDay(span.From.Value.PlusDays(number), kind), school.Row.Place.At(column.Name));
            }
        }
    }
}
