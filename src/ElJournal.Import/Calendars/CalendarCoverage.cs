using ElJournal.Domain;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Calendars;

/// <summary>What a record can know of its days when a production calendar is given.</summary>
internal static class CalendarCoverage
{
    /// <summary>States the days that the calendar knows, and tells where it leaves a part of the school year out.</summary>
    /// <param name="calendar">The calendar; null for none, of which nothing is stated.</param>
    /// <param name="register">Takes the statements.</param>
    /// <param name="year">The school year.</param>
    /// <param name="gap">The notice of the importer; its arguments are the years known, the first and the last day of the school year.</param>
    /// <param name="log">Takes the notice.</param>
    internal static void StateIn(this ProductionCalendar? calendar, SchoolRegisterBuilder register, SchoolYear year, ImportNoticeCode gap, ImportLog log)
    {
        if (calendar is null)
        {
            return;
        }

        foreach (var statement in calendar.Coverage())
        {
            register.Add(statement);
        }

        if (!calendar.Covers(year))
        {
            log.Tell(gap, default, string.Join(", ", calendar.Years), Wording.Of(year.First), Wording.Of(year.Last));
        }
    }

    /// <summary>Adds the days of the calendar to a school whose week is five days for want of better knowledge: the Saturdays seen with lessons are school days whatever the calendar says.</summary>
    /// <param name="calendar">The calendar; null for none.</param>
    /// <param name="register">Takes the days.</param>
    /// <param name="year">The school year.</param>
    /// <param name="lessonDays">The days on which lessons stand.</param>
    /// <param name="saturdays">The notice of the importer; its argument is the days taken.</param>
    /// <param name="log">Takes the notice.</param>
    internal static void AddDays(
        this ProductionCalendar? calendar, SchoolRegisterBuilder register, SchoolYear year, IEnumerable<LocalDate> lessonDays, ImportNoticeCode saturdays, ImportLog log)
    {
        var days = (calendar?.DaysOf(year) ?? []).ToDictionary(d => d.Date);
        var seen = lessonDays.Where(d => d.DayOfWeek == IsoDayOfWeek.Saturday && year.Contains(d)).Distinct().Order().ToList();
        foreach (var saturday in seen.Where(s => !days.TryGetValue(s, out var day) || day.Kind == CalendarDayKind.Off))
        {
            days[saturday] = new CalendarDay(saturday, CalendarDayKind.School);
        }

        foreach (var day in days.Values)
        {
            register.Add(day);
        }

        if (seen.Count > 0)
        {
            log.Tell(saturdays, default, string.Join(", ", seen.Select(Wording.Of)));
        }
    }
}
