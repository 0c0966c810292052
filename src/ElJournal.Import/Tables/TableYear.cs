using ElJournal.Domain;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Import.Tables;

/// <summary>Finds the school year (учебный год) of a folder: the span of its year periods, else the usual year around its first lesson or assessment.</summary>
internal static class TableYear
{
    internal const string LessonDay = "урок";
    internal const string AssessmentDay = "работа";
    internal const string CalendarDay = "день календаря";

    /// <summary>Finds the year and reports the days that lie outside it.</summary>
    /// <returns>The year, or null when it cannot be told, which is reported.</returns>
    internal static SchoolYear? Find(TableContext context)
    {
        var arePeriodsDoubtful = context.ArePeriodsDoubtful || !context.IsWhole(TableSheets.Periods);
        var areDaysDoubtful = context.AreDaysDoubtful || !context.IsWhole(TableSheets.Lessons) || !context.IsWhole(TableSheets.Assessments);
        var first = FirstDay(context);
        var span = YearPeriods(context, first) ?? (first is { } day ? Whole(SchoolYear.Around(day)) : null);
        if (span is not { } found)
        {
            if (!arePeriodsDoubtful && !areDaysDoubtful)
            {
                context.Log.Report(RecordDefects.YearUnknown, default);
            }

            return null;
        }

        if (Period.DaysBetween(found.First, found.Last) >= SchoolYear.MaxDays)
        {
            context.Log.Report(RecordDefects.YearTooLong, context.PlaceOf(TableSheets.Periods), Wording.Of(found.First), Wording.Of(found.Last), $"{SchoolYear.MaxDays}");
            return null;
        }

        var year = new SchoolYear(found.First, found.Last);
        if (!arePeriodsDoubtful)
        {
            CheckDays(context, year);
        }

        return year;
    }

    private static LocalDate? FirstDay(TableContext context)
    {
        var days = context.DaysOfYear.Where(d => d.What != CalendarDay).Select(d => d.Date).ToList();
        return days.Count == 0 ? null : days.Min();
    }

    /// <summary>An open end of a year period is that of the usual year.</summary>
    private static (LocalDate First, LocalDate Last)? YearPeriods(TableContext context, LocalDate? firstDay)
    {
        var spans = new List<(LocalDate First, LocalDate Last)>();
        foreach (var (period, _) in context.StatedPeriods.Where(p => p.Fact.Kind == PeriodKind.Year))
        {
            var (from, to) = (period.Span.From, period.Span.To);
            if ((from ?? to ?? firstDay) is { } inside)
            {
                var usual = SchoolYear.Around(inside);
                spans.Add((from ?? usual.First, to ?? usual.Last));
            }
        }

        return spans.Count == 0 ? null : (spans.Min(s => s.First), spans.Max(s => s.Last));
    }

    private static (LocalDate First, LocalDate Last)? Whole(SchoolYear year) => (year.First, year.Last);

    private static void CheckDays(TableContext context, SchoolYear year)
    {
        foreach (var (date, what, place) in context.DaysOfYear.Where(d => !year.Contains(d.Date)))
        {
            context.Log.Report(RecordDefects.OutsideYear, place, what, Wording.Of(date), Wording.Of(year.First), Wording.Of(year.Last));
        }
    }
}
