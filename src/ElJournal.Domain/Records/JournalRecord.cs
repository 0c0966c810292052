using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Содержание журнала: the lessons, assessments and final marks of one journal.</summary>
/// <remarks>Made by <see cref="JournalRecordBuilder"/> or <see cref="SchoolYearRecordBuilder"/>. Every list is in a fixed order. Immutable, safe on any thread; compared by reference.</remarks>
public sealed partial class JournalRecord
{
    internal JournalRecord(Journal journal, ImmutableArray<LessonRecord> lessons, ImmutableArray<AssessmentRecord> assessments, ImmutableArray<FinalMarkEntry> finalMarks) =>
        (Journal, Lessons, Assessments, FinalMarks) = (journal, lessons, assessments, finalMarks);

    /// <summary>Gets the journal.</summary>
    public Journal Journal { get; }

    /// <summary>Gets the lessons, by day, beginning and id.</summary>
    public ImmutableArray<LessonRecord> Lessons { get; }

    /// <summary>Gets the assessments, by day and id.</summary>
    public ImmutableArray<AssessmentRecord> Assessments { get; }

    /// <summary>Gets the final marks, by period, pupil and time of entry.</summary>
    public ImmutableArray<FinalMarkEntry> FinalMarks { get; }

    /// <summary>Finds a lesson.</summary>
    /// <param name="id">Which lesson.</param>
    /// <returns>The lesson, or null.</returns>
    public LessonRecord? FindLesson(LessonId id) => Lessons.FirstOrDefault(l => l.Id == id);

    /// <summary>Gives what was on record of the journal at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The journal with the entries made by then.</returns>
    public JournalRecord KnownAt(Instant instant)
    {
        var lessons = Lessons.Select(l => l.KnownAt(instant)).ToDictionary(l => l.Id);
        return new JournalRecord(
            Journal,
            JournalRecordBuilder.InOrder(lessons.Values),
            JournalRecordBuilder.InOrder(Assessments.Select(a => new AssessmentRecord(
                a.Assessment,
                JournalRecordBuilder.DayOf(a.Assessment, lessons),
                LessonRecord.Kept(a.Marks, m => m.Recorded.IsKnownAt(instant))))),
            [
                .. FinalMarks.Where(f => f.Recorded.IsKnownAt(instant))
                    .Select(f => f.PublishedAt > instant ? f with { PublishedAt = null } : f),
            ]);
    }
}
