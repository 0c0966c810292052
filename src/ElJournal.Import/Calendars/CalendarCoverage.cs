using ElJournal.Domain;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Import.Reading;

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
}
