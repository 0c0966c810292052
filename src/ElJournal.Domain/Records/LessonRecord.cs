using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Урок со всеми записями о нём: its entries, homework and attendance, each with its corrections.</summary>
/// <remarks>
/// <para>Entries stand in the order in which they were made; those of unknown time come first, since nobody can say that they came later.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class LessonRecord
{
    internal LessonRecord(ImmutableArray<LessonEntry> entries, ImmutableArray<HomeworkEntry> homework, ImmutableArray<AttendanceEntry> attendance) =>
        (Entries, Homework, Attendance) = (entries, homework, attendance);

    /// <summary>Gets the beginning of every lesson: nothing is on record of it.</summary>
    internal static LessonRecord WithoutEntries { get; } = new([], [], []);

    /// <summary>Gets which lesson.</summary>
    public LessonId Id => Entries[0].Lesson;

    /// <summary>Gets its entries, at least one.</summary>
    public ImmutableArray<LessonEntry> Entries { get; }

    /// <summary>Gets its homework, an entry and its corrections.</summary>
    public ImmutableArray<HomeworkEntry> Homework { get; }

    /// <summary>Gets its attendance, by time of entry.</summary>
    public ImmutableArray<AttendanceEntry> Attendance { get; }

    /// <summary>Gets what the record says of the lesson now: its last entry.</summary>
    public LessonEntry Current => Entries[^1];

    /// <summary>Gets the first entry that says that it was held, or null.</summary>
    public LessonEntry? FirstHeld => Entries.FirstOrDefault(e => e.Status == LessonStatus.Held);

    /// <summary>Gets the homework that the record states now, or null.</summary>
    public HomeworkEntry? CurrentHomework => Homework.IsEmpty ? null : Homework[^1];

    /// <summary>Gives how a pupil attended.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>The pupil's last cell; <see cref="Cell.Present"/> when others have entries and this pupil none; null when nobody has.</returns>
    public Cell? AttendanceOf(PupilId pupil)
    {
        for (var i = Attendance.Length - 1; i >= 0; i--)
        {
            if (Attendance[i].Pupil == pupil)
            {
                return Attendance[i].Cell;
            }
        }

        return Attendance.IsEmpty ? null : Cell.Present;
    }

    /// <summary>Gives what was on record of the lesson at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Entries made by then; a lesson not yet entered is what the timetable says of it. The same object when nothing is later.</returns>
    public LessonRecord KnownAt(Instant instant)
    {
        var entries = KnownEntries(instant);
        var homework = Kept(Homework, h => h.Recorded.IsKnownAt(instant));
        var attendance = Kept(Attendance, a => a.Recorded.IsKnownAt(instant));
        return entries == Entries && homework == Homework && attendance == Attendance ? this : new LessonRecord(entries, homework, attendance);
    }

    internal static ImmutableArray<T> Kept<T>(ImmutableArray<T> items, Func<T, bool> keep)
    {
        foreach (var item in items)
        {
            if (!keep(item))
            {
                return [.. items.Where(keep)];
            }
        }

        return items;
    }

    private ImmutableArray<LessonEntry> KnownEntries(Instant instant)
    {
        var known = Kept(Entries, e => e.Recorded.IsKnownAt(instant));
        if (known.IsEmpty)
        {
            return [Entries[0].AsTimetabled(keepSubstitution: Entries[0].SubstitutionRecordedAt <= instant)];
        }

        return known.Any(e => e.SubstitutionRecordedAt > instant)
            ? [.. known.Select(e => e.SubstitutionRecordedAt > instant ? e with { SubstitutionRecordedAt = null } : e)]
            : known;
    }
}
