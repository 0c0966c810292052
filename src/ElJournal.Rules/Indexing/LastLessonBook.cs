using System.Collections.Concurrent;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>When the pupils of lessons end their days by other counts than the usual one, worked out for each audience when it is first asked for (readings lenskaya-2.2a).</summary>
/// <remarks>Safe on any thread.</remarks>
internal sealed class LastLessonBook(SchoolIndex school)
{
    /// <summary>What must be on record for it to be known who goes where.</summary>
    private const FactKinds Rolls = FactKinds.Enrolments | FactKinds.Subgroups;

    private readonly ConcurrentDictionary<(int Audience, LastLessonCount Count, JournalKind Own), LastLessons> shared = new();
    private readonly ConcurrentDictionary<(int Audience, LastLessonCount Count, JournalKind Own), int[]> own = new();

    internal static LastLessonBook Of(JournalIndex journal) => journal.School.JournalParts.Get(static school => new LastLessonBook(school));

    /// <summary>Gives the end of the last lesson of the pupils of a lesson, on its day.</summary>
    internal Moment On(JournalIndex journal, in LessonRow lesson, LastLessonCount count)
    {
        var key = (journal.Audience, count, journal.Journal.Kind);
        return journal.Audience < 0 ? Moment.Unknown
            : count.IsEarliest ? Earliest(journal, in lesson, key)
            : shared.GetOrAdd(key, static (k, school) => new LastLessons(school, k.Audience, k.Count, k.Own), school).On(lesson.Day);
    }

    /// <summary>The end of the day of the pupil who goes home first; unknown where the pupils are not all on record, or where somebody whose lesson has no end may go before the others.</summary>
    private Moment Earliest(JournalIndex journal, in LessonRow lesson, (int Audience, LastLessonCount Count, JournalKind Own) key)
    {
        var (earliest, isOpen) = (LastLessons.Unknown, false);
        foreach (var member in (Rolls & ~lesson.Complete) == FactKinds.None ? school.Audiences.MembersOf(journal.Audience) : [])
        {
            if (member.Includes(lesson.Day))
            {
                var end = EndOf(member.Pupil, lesson.Day, key);
                isOpen |= end == LastLessons.Unknown;
                earliest = Math.Min(earliest, end);
            }
        }

        // Nobody goes home before this lesson, where all of them are.
        var isInDoubt = isOpen && earliest > LessonSlot.SecondOf(lesson.Record.Current.End);
        return earliest == LastLessons.Unknown || isInDoubt ? Moment.Unknown
            : earliest == LastLessons.None ? Moment.NotYet
            : Moment.At(school.Register.Clock.At(lesson.Record.Current.Date, LocalTime.FromSecondsSinceMidnight(earliest)));
    }

    private int EndOf(int pupil, int day, (int Audience, LastLessonCount Count, JournalKind Own) key)
    {
        var end = LastLessons.None;
        foreach (var overlap in school.Audiences.OverlapsOf(key.Audience))
        {
            var isOf = overlap.Audience == key.Audience || (day >= overlap.FirstDay && day <= overlap.LastDay && school.Audiences.Includes(overlap.Audience, pupil, day));
            end = isOf ? Math.Max(end, OwnEnds(key with { Audience = overlap.Audience })[day]) : end;
        }

        return end;
    }

    /// <summary>Gives the second of each day at which the lessons of one audience end, whatever other lessons its pupils have.</summary>
    private int[] OwnEnds((int Audience, LastLessonCount Count, JournalKind Own) key) =>
        own.GetOrAdd(key, static (k, school) => LastLessons.EndsOf(school, k.Audience, k.Count, k.Own), school);
}
