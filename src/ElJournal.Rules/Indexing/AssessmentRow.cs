using System.Runtime.CompilerServices;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>Строка работы: one assessment, its lesson and its day, as on record at the index's instant.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class AssessmentRow
{
    /// <summary>Worked out when somebody asks, for all rows that are the same but for the index; written whole, so that who comes second finds it or works it out again.</summary>
    private readonly StrongBox<(int Day, int Count)[]?> marksByDay;

    internal AssessmentRow(JournalIndex journal, AssessmentRecord record, int lesson)
    {
        Journal = journal;
        Record = record;
        LessonOrdinal = lesson;
        marksByDay = new();
        var date = record.Assessment.Day ?? (LessonOrdinal >= 0 ? journal.Lesson(LessonOrdinal).Record.Current.Date : record.Day);
        Date = date;
        Day = journal.School.Register.Year.DayOf(date);
        Complete = journal.School.CompleteOn(journal.Class, Day);
    }

    private AssessmentRow(JournalIndex journal, AssessmentRow row)
    {
        (Journal, Record, LessonOrdinal) = (journal, row.Record, row.LessonOrdinal);
        (Date, Day, Complete, marksByDay) = (row.Date, row.Day, row.Complete, row.marksByDay);
    }

    /// <summary>Gets the journal.</summary>
    public JournalIndex Journal { get; }

    /// <summary>Gets the assessment and its results.</summary>
    public AssessmentRecord Record { get; }

    /// <summary>Gets the day it was done.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the number of that day in the year.</summary>
    public int Day { get; }

    /// <summary>Gets the number of its lesson among the journal's rows, or -1 when it has none.</summary>
    public int LessonOrdinal { get; }

    /// <summary>Gets the kinds of fact that are complete for its class on its day.</summary>
    public FactKinds Complete { get; }

    /// <summary>Gets whether the school calls works of its kind written control works.</summary>
    internal Truth IsControl => ControlKinds.Of(Journal.School).Of(Record.Assessment.Kind);

    /// <summary>Gets how many of its results are marks, by the pupil's own day or else its own: neither exemptions nor debts.</summary>
    internal ReadOnlySpan<(int Day, int Count)> MarksByDay => marksByDay.Value ??= CountMarks();

    /// <summary>Gives the same row in rows of the journal whose lessons have the same numbers, where no result comes to be known between the instants of the two.</summary>
    internal AssessmentRow In(JournalIndex journal) => new(journal, this);

    /// <summary>Gives the ordinal of the pupil of a result; the pupil expected there is tried first, which spares most look-ups.</summary>
    internal int PupilOf(int mark, int expected)
    {
        var register = Journal.School.Register;
        var pupil = Record.Marks[mark].Pupil;
        return (uint)expected < (uint)register.Pupils.Length && register.Pupils[expected] == pupil ? expected : register.OrdinalOf(pupil);
    }

    /// <summary>Gives the number behind the last entry of the pupil to whom an entry belongs.</summary>
    internal int EndOfPupil(int first)
    {
        var end = first + 1;
        while (end < Record.Marks.Length && Record.Marks[end].Pupil == Record.Marks[first].Pupil)
        {
            end++;
        }

        return end;
    }

    /// <summary>Gets the entries known at the index's instant among those given.</summary>
    internal ReadOnlySpan<MarkEntry> KnownOf(int first, int count)
    {
        var entries = Record.Marks.AsSpan().Slice(first, count);
        var asOf = Journal.School.AsOf;
        var known = count;
        while (known > 0 && !entries[known - 1].Recorded.IsKnownAt(asOf))
        {
            known--;
        }

        return entries[..known];
    }

    private (int Day, int Count)[] CountMarks()
    {
        var counts = new List<(int Day, int Count)>(1);
        for (var first = 0; first < Record.Marks.Length;)
        {
            var end = EndOfPupil(first);
            if (KnownOf(first, end - first) is [.., { Cell: var cell } last] && MarkCells.IsMark(cell))
            {
                var day = last.Day is { } own ? Journal.School.Register.Year.DayOf(own) : Day;
                var place = counts.FindIndex(c => c.Day == day);
                if (place < 0)
                {
                    counts.Add((day, 1));
                }
                else
                {
                    counts[place] = (day, counts[place].Count + 1);
                }
            }

            first = end;
        }

        return [.. counts];
    }
}
