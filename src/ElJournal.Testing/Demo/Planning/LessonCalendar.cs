using System.Globalization;
using ElJournal.Domain.Journals;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>Spreads the weekly timetable over the year, and adds lessons beside it.</summary>
internal sealed class LessonCalendar(DayTable days)
{
    internal List<LessonPlan> Lessons { get; } = [];

    internal void Spread(IReadOnlyList<JournalPlan> journals)
    {
        var week = new List<(JournalPlan Journal, int Slot)>[7];
        for (var weekday = 1; weekday < week.Length; weekday++)
        {
            week[weekday] =
            [
                .. from journal in journals
                   from place in journal.Weekly
                   where place.Weekday == weekday
                   orderby journal.Parts[0].Class.Ordinal, place.Slot, journal.Number
                   select (journal, place.Slot),
            ];
        }

        for (var day = 0; day < days.Count; day++)
        {
            var weekday = days.TimetableOf(day);
            foreach (var (journal, slot) in weekday < week.Length ? week[weekday] : [])
            {
                if (days.IsSchoolDay(day, journal.Week))
                {
                    var lesson = Add(journal, day, slot);
                    journal.Teacher.Lessons.Add(lesson);
                }
            }
        }
    }

    /// <summary>Adds a lesson, at the bells of its slot or some minutes within them.</summary>
    internal LessonPlan Add(JournalPlan journal, int day, int slot, int minutesIn = 0)
    {
        var (start, end) = Bells.Times(journal.Shift, slot, days.IsShort(day));
        (start, end) = (start.PlusMinutes(minutesIn), end.PlusMinutes(-minutesIn));
        var lesson = new LessonPlan
        {
            Id = LessonId.Parse(string.Create(CultureInfo.InvariantCulture, $"L{Lessons.Count + 1}")),
            Journal = journal,
            Day = day,
            Slot = slot,
            Start = start,
            End = end,
            StartAt = days.At(day, start),
            EndAt = days.At(day, end),
        };
        Lessons.Add(lesson);
        journal.Lessons.Add(lesson);
        foreach (var (schoolClass, _) in journal.Parts)
        {
            schoolClass.LessonsOn[day].Add(lesson);
        }

        return lesson;
    }
}
