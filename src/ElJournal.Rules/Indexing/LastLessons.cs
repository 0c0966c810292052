using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>When the pupils of an audience end their last lesson of each day, over all journals (<c>lenskaya-2017</c> 2.2a).</summary>
/// <remarks>Worked out when a journal is looked at and given up with it: kept for all audiences it would be most of an index. Immutable, safe on any thread.</remarks>
internal sealed class LastLessons
{
    /// <summary>No lesson on that day.</summary>
    internal const int None = -1;

    /// <summary>A lesson whose end is not on record: greater than every end, so that it wins.</summary>
    internal const int Unknown = int.MaxValue;

    private readonly SchoolRegister register;

    /// <summary>Second of the day by day, over audiences that surely share pupils; empty where the record does not tell whose lessons count.</summary>
    private readonly int[] certain = [];

    /// <summary>The same, over audiences that may share pupils as well.</summary>
    private readonly int[] possible = [];

    internal LastLessons(SchoolIndex school, int audience)
        : this(school, audience, default, default)
    {
    }

    /// <summary>Works them out by another count, for a lesson of a journal of some kind.</summary>
    internal LastLessons(SchoolIndex school, int audience, LastLessonCount count, JournalKind own)
    {
        register = school.Register;
        if (audience < 0)
        {
            return;
        }

        (certain, possible) = (new int[register.Year.Days], new int[register.Year.Days]);
        Array.Fill(certain, None);
        Array.Fill(possible, None);
        foreach (var overlap in school.Audiences.OverlapsOf(audience))
        {
            foreach (var lessons in LessonsOf(school, overlap.Audience, count, own))
            {
                Add(lessons, overlap);
            }
        }
    }

    /// <summary>Gives the end of the last lesson of a day; not yet where there is none.</summary>
    internal Moment On(int day) =>
        possible.Length == 0 ? Moment.Unknown
        : certain[day] == None ? Moment.NotYet
        : possible[day] > certain[day] || certain[day] == Unknown ? Moment.Unknown
        : Moment.At(register.Clock.At(register.Year.DateOf(day), LocalTime.FromSecondsSinceMidnight(certain[day])));

    /// <summary>Gives the second of each day at which the lessons of one audience alone end.</summary>
    internal static int[] EndsOf(SchoolIndex school, int audience, LastLessonCount count, JournalKind own)
    {
        var ends = new int[school.Register.Year.Days];
        Array.Fill(ends, None);
        foreach (var lessons in LessonsOf(school, audience, count, own))
        {
            for (var i = 0; i < lessons.Count; i++)
            {
                ends[lessons[i].Day] = Math.Max(ends[lessons[i].Day], EndOf(lessons[i]));
            }
        }

        return ends;
    }

    private static IEnumerable<LessonFootprints> LessonsOf(SchoolIndex school, int audience, LastLessonCount count, JournalKind own) =>
        school.Audiences.JournalsOf(audience)
            .Where(journal => count.Includes(school.Register.Journals[journal].Kind, own))
            .Select(journal => count.IsPlanned ? SchoolIndexBuilder.PlannedOf(school, journal) : school.FootprintsOf(journal));

    private static int EndOf(LessonFootprint lesson) => lesson.Slot.End < 0 ? Unknown : lesson.Slot.End;

    private void Add(LessonFootprints lessons, Overlap overlap)
    {
        for (var i = 0; i < lessons.Count; i++)
        {
            var lesson = lessons[i];
            if (lesson.Day < overlap.FirstDay || lesson.Day > overlap.LastDay)
            {
                continue;
            }

            var end = EndOf(lesson);
            possible[lesson.Day] = Math.Max(possible[lesson.Day], end);
            certain[lesson.Day] = overlap.IsCertain ? Math.Max(certain[lesson.Day], end) : certain[lesson.Day];
        }
    }
}
