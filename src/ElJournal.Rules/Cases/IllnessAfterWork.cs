using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Болезнь после работы: what becomes of works set before their teacher fell ill (reading saki-7-works).</summary>
internal static class IllnessAfterWork
{
    /// <summary>Finds who answers for a work where it passes to whoever stands in.</summary>
    /// <returns>Who took the journal's first lesson of another in the illness, if no result stood when it began; else who taught the lesson of the work.</returns>
    internal static StaffId? StandInFor(in ResultCase c)
    {
        var school = c.Journal.School;
        if (c.WhoTaught is not { } teacher
            || TeacherAbsences.Of(school).IllnessesOf(teacher).FirstOrDefault(DateIsAfter(school.Register.Year.DateOf(c.Day))) is not { From: { } first } illness
            || HasResultBefore(in c, school.Register.Clock.StartOfDay(first)))
        {
            return c.WhoTaught;
        }

        StaffId? found = null;
        var earliest = int.MaxValue;
        foreach (ref readonly var lesson in c.Journal.Lessons)
        {
            if (lesson.Day < earliest && lesson.IsSubstituted == Truth.Yes && illness.Contains(lesson.Record.Current.Date))
            {
                (found, earliest) = (lesson.WhoTaught, lesson.Day);
            }
        }

        return found ?? teacher;
    }

    /// <summary>Puts a deadline off by the days of illness that fall between the work and it.</summary>
    internal static Deadline Pause(in ResultCase c, Deadline due)
    {
        var school = c.Journal.School;
        if (due.InstantOrNull is not { } instant || c.WhoTaught is not { } teacher)
        {
            return due;
        }

        var clock = school.Register.Clock;
        var stated = clock.LocalOf(instant);
        var (next, days) = (school.Register.Year.DateOf(c.Day).PlusDays(1), 0);
        foreach (var illness in TeacherAbsences.Of(school).IllnessesOf(teacher))
        {
            var first = LocalDate.Max(illness.From!.Value, next);
            if (first <= illness.To && clock.StartOfDay(first) < clock.At(stated.Date.PlusDays(days), stated.TimeOfDay))
            {
                next = illness.To!.Value.PlusDays(1);
                days += Period.DaysBetween(first, next);
            }
        }

        var end = days == 0 ? instant : clock.At(stated.Date.PlusDays(days), stated.TimeOfDay);
        return due.IsInclusive ? Deadline.Until(end) : Deadline.Before(end);
    }

    private static Func<DateSpan, bool> DateIsAfter(LocalDate work) => span => span.From > work;

    /// <summary>An entry whose time is not on record may have been made before; a debt is no result.</summary>
    private static bool HasResultBefore(in ResultCase c, Instant illness)
    {
        foreach (var entry in c.Entries)
        {
            if (entry.Cell is not Cell.DebtCell)
            {
                return entry.Recorded.At is not { } at || at < illness;
            }
        }

        return false;
    }
}
