using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Место клетки: which lesson and work it is of, and of which pupil; at least one of the two is there.</summary>
/// <param name="Lesson">The lesson, or null for a work that belongs to none.</param>
/// <param name="Work">The work; null in a column of a lesson without works.</param>
/// <param name="Pupil">The pupil.</param>
internal readonly record struct CellPlace(LessonId? Lesson, AssessmentId? Work, PupilId Pupil)
{
    /// <summary>Gets where the attendance stands.</summary>
    internal FactAddress? Attendance => Lesson is { } lesson ? new FactAddress(RevisedKinds.Attendance, new LedgerKey(lesson.Value, Second: Pupil.Value)) : null;

    /// <summary>Gets where the mark stands.</summary>
    internal FactAddress? Mark => Work is { } work ? new FactAddress(RevisedKinds.Mark, new LedgerKey(work.Value, Second: Pupil.Value)) : null;

    /// <summary>Reads what stands in a year, whoever asks.</summary>
    internal (AttendanceEntry? Attendance, MarkEntry? Mark, SeenVersions Versions) In(RevisedYear year)
    {
        var attendance = Attendance is { } ofLesson ? year.Find(ofLesson) : null;
        var mark = Mark is { } ofWork ? year.Find(ofWork) : null;
        return ((AttendanceEntry?)attendance?.Fact, (MarkEntry?)mark?.Fact, new SeenVersions(attendance?.Version ?? 0, mark?.Version ?? 0));
    }
}
