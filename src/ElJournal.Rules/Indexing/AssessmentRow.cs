using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>Строка работы: one assessment, its lesson and its day, as on record at the index's instant.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class AssessmentRow
{
    internal AssessmentRow(JournalIndex journal, AssessmentRecord record, int lesson)
    {
        Journal = journal;
        Record = record;
        LessonOrdinal = lesson;
        var date = record.Assessment.Day ?? (LessonOrdinal >= 0 ? journal.Lesson(LessonOrdinal).Record.Current.Date : record.Day);
        Date = date;
        Day = journal.School.Register.Year.DayOf(date);
        Complete = journal.School.CompleteOn(journal.Class, Day);
    }

    private AssessmentRow(JournalIndex journal, AssessmentRow row)
    {
        (Journal, Record, LessonOrdinal) = (journal, row.Record, row.LessonOrdinal);
        (Date, Day, Complete) = (row.Date, row.Day, row.Complete);
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

    /// <summary>Gives the same row in rows of the journal whose lessons have the same numbers.</summary>
    internal AssessmentRow In(JournalIndex journal) => new(journal, this);

    /// <summary>Gives the ordinal of the pupil of a result; the pupil expected there is tried first, which spares most look-ups.</summary>
    internal int PupilOf(int mark, int expected)
    {
        var register = Journal.School.Register;
        var pupil = Record.Marks[mark].Pupil;
        return (uint)expected < (uint)register.Pupils.Length && register.Pupils[expected] == pupil ? expected : register.OrdinalOf(pupil);
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
}
