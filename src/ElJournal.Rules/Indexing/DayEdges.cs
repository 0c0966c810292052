using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Indexing;

/// <summary>Says where in the day of its pupils a lesson stands.</summary>
internal static class DayEdges
{
    /// <summary>Says whether the lesson of a work is the first or the last one that its pupils have on its day.</summary>
    internal static Truth IsFirstOrLast(SchoolIndex school, ControlWork work)
    {
        var audience = school.Audiences.OfJournal(work.Ordinal);
        var (start, end) = work.Lesson is { } lesson ? LessonTimes.Of(school.Register, work.Journal, lesson) : default;
        if (audience < 0)
        {
            return Truth.Unknown;
        }

        var (earlier, later) = (Truth.No, Truth.No);
        var (day, own) = (school.Register.Year.DayOf(work.Date), (Start: LessonSlot.SecondOf(start), End: LessonSlot.SecondOf(end)));
        foreach (var overlap in school.Audiences.OverlapsOf(audience).Where(o => day >= o.FirstDay && day <= o.LastDay))
        {
            foreach (var journal in school.Audiences.JournalsOf(overlap.Audience))
            {
                var lessons = school.FootprintsOf(journal);
                for (var i = 0; i < lessons.Count; i++)
                {
                    if (lessons[i].Day == day)
                    {
                        var certain = overlap.IsCertain ? Truth.Yes : Truth.Unknown;
                        earlier = earlier.Or(certain.And(Before(lessons[i].Slot.Start, own.Start)));
                        later = later.Or(certain.And(Before(own.End, lessons[i].Slot.End)));
                    }
                }
            }
        }

        return earlier.And(later).Not();
    }

    /// <summary>Counts the lessons of its journal in the week of a work, Monday to Sunday.</summary>
    internal static int LessonsInWeekOf(SchoolIndex school, ControlWork work)
    {
        var monday = school.Register.Year.DayOf(work.Date) - ((int)work.Date.DayOfWeek - 1);
        var (lessons, count) = (school.FootprintsOf(work.Ordinal), 0);
        for (var i = 0; i < lessons.Count; i++)
        {
            count += lessons[i].Day >= monday && lessons[i].Day < monday + 7 ? 1 : 0;
        }

        return count;
    }

    /// <summary>A time that is not on record stands as -1.</summary>
    private static Truth Before(int one, int other) => one < 0 || other < 0 ? Truth.Unknown : (one < other).ToTruth();
}
