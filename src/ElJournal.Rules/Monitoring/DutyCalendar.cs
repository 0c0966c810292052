using System.Globalization;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Rules.Monitoring;

/// <summary>Календарь обязанностей: duties as events of a calendar that any program for calendars reads (iCalendar, RFC 5545).</summary>
/// <remarks>A duty that may be fulfilled until the end of a day is an event of that whole day, any other an event of its instant, in UTC. The same duties give the same text.</remarks>
internal static class DutyCalendar
{
    private static readonly LocalDatePattern Days = LocalDatePattern.Create("uuuuMMdd", CultureInfo.InvariantCulture);
    private static readonly InstantPattern Instants = InstantPattern.Create("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Writes a calendar.</summary>
    /// <param name="items">The duties, in the order of the events; those of no set time are left out.</param>
    /// <param name="clock">The clock of the school.</param>
    /// <param name="stamp">The instant as of which the duties are listed.</param>
    /// <returns>The text, with CRLF at the end of each line.</returns>
    public static string Write(IEnumerable<ToDoItem> items, SchoolClock clock, Instant stamp)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(clock);
        var lines = new CalendarLines()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", "-//ElJournal//ElJournal//RU")
            .Add("CALSCALE", "GREGORIAN")
            .AddText("X-WR-CALNAME", "Обязанности по журналу");
        foreach (var item in items)
        {
            if (item.Due.InstantOrNull is { } due)
            {
                AddEvent(lines, item, due, clock, stamp);
            }
        }

        return lines.Add("END", "VCALENDAR").ToString();
    }

    private static void AddEvent(CalendarLines lines, ToDoItem item, Instant due, SchoolClock clock, Instant stamp)
    {
        lines.Add("BEGIN", "VEVENT")
            .AddText("UID", $"{item.Binding.Act}/{item.Binding.Clause.Id}/{item.Id}")
            .Add("DTSTAMP", Instants.Format(stamp));
        if (!item.Due.IsInclusive && clock.DateOf(due - Duration.Epsilon) is var last && clock.EndOfDay(last) == due)
        {
            lines.Add("DTSTART;VALUE=DATE", Days.Format(last)).Add("DTEND;VALUE=DATE", Days.Format(last.PlusDays(1)));
        }
        else
        {
            lines.Add("DTSTART", Instants.Format(due));
        }

        var overdue = item.Verdict == Verdict.Overdue ? "Просрочено: " : "";
        lines.AddText("SUMMARY", $"{overdue}{item.Binding.Norm.Title}")
            .AddText("DESCRIPTION", $"{item.Title}\n{item.Binding.Act}, п. {item.Binding.Clause.Id}{(item.IsAdvice ? " (рекомендация)" : "")}")
            .Add("TRANSP", "TRANSPARENT")
            .Add("END", "VEVENT");
    }
}
