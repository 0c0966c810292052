using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools.Notices;

/// <summary>Reads out of the year what was entered of pupils since an instant: marks and absences of some days.</summary>
/// <param name="year">The year.</param>
/// <param name="days">The days of the marks and lessons that are news still.</param>
internal sealed class NewsReader(RevisedYear year, DateSpan days)
{
    /// <summary>Reads the news, in the order of their days.</summary>
    /// <param name="since">The instant; what was entered at it is news no more.</param>
    internal ILookup<PupilId, NewsItem> Read(Instant since) => year.Facts
        .Where(f => f.At > since)
        .Select(NewsOf)
        .OfType<(PupilId Pupil, NewsItem Item)>()
        .OrderBy(n => n.Item.Day).ThenBy(n => n.Item.Text, StringComparer.Ordinal)
        .ToLookup(n => n.Pupil, n => n.Item);

    private (PupilId Pupil, NewsItem Item)? NewsOf(HeldFact held) => held.Fact switch
    {
        MarkEntry mark when year.FindAssessment(mark.Assessment) is { } work && DayOf(mark, work) is { } day && days.Contains(day) =>
            (mark.Pupil, new NewsItem(MessageTopics.Progress, day, $"{SubjectOf(work.Journal)}: отметка {CellCodes.Format(mark.Cell)}{(held.Version > 1 ? ", исправлена" : "")}", TargetOf(mark, work))),
        AttendanceEntry { Pupil: { } pupil, Cell: not Cell.PresentCell } absence when year.FindLesson(absence.Lesson) is { } lesson && days.Contains(lesson.Date) =>
            (pupil, new NewsItem(MessageTopics.Attendance, lesson.Date, $"{SubjectOf(lesson.Journal)}: {CellCodes.Attendance.First(c => c.Value == absence.Cell).Meaning}", TargetOf(pupil, lesson))),
        _ => null,
    };

    private AccessTarget TargetOf(MarkEntry mark, Assessment work) =>
        new(ResourceKind.Marks) { Journal = work.Journal, Lesson = work.Lesson is { } lesson ? year.FindLesson(lesson) : null, Pupil = mark.Pupil };

    private static AccessTarget TargetOf(PupilId pupil, LessonEntry lesson) => new(ResourceKind.Attendance) { Journal = lesson.Journal, Lesson = lesson, Pupil = pupil };

    private LocalDate? DayOf(MarkEntry mark, Assessment work) =>
        mark.Day ?? work.Day ?? (work.Lesson is { } lesson ? year.FindLesson(lesson)?.Date : null);

    private string SubjectOf(JournalId journal) => year.FindJournal(journal)?.Subject ?? journal.Value;
}
