using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Записать замену заранее: for the lessons of some days, or for named lessons, or take it back.</summary>
/// <remarks>
/// <para>It changes the planned lessons one by one, so that rights and duties follow from each lesson and end with it. Lessons that are held or cancelled stay: of those an entry says who taught.</para>
/// <para>A lesson that is put into the timetable later is not substituted by it.</para>
/// </remarks>
/// <param name="Journal">In which journal.</param>
/// <param name="Days">On which days, both inclusive.</param>
/// <param name="Substitute">Who teaches; null for the assigned teacher again.</param>
public sealed record RecordSubstitution(JournalId Journal, DateSpan Days, StaffId? Substitute) : JournalCommand
{
    /// <summary>Gets the only lessons that are meant; empty for all of the days.</summary>
    public ImmutableHashSet<LessonId> Lessons { get; init; } = [];

    internal override void Draft(Drafting drafting)
    {
        var assigned = drafting.Year.FindJournal(Journal)?.Teacher;
        var planned = drafting.Year.LessonsOf(Journal)
            .Where(l => l.Status == LessonStatus.Planned && Days.Contains(l.Date) && (Lessons.IsEmpty || Lessons.Contains(l.Lesson)))
            .ToList();
        if (planned.Count == 0)
        {
            drafting.Report(RefusalDefects.NothingToSubstitute, Journal.Value);
        }

        foreach (var lesson in planned)
        {
            if (Substitute is { } substitute && substitute == (lesson.Teacher ?? assigned))
            {
                drafting.Report(RefusalDefects.OwnSubstitute, lesson.Lesson.Value, substitute.Value);
            }
            else if (lesson.ActualTeacher != Substitute)
            {
                var at = Substitute is null ? (NodaTime.Instant?)null : drafting.Submission.At;
                drafting.Put(RevisedKinds.Lesson, lesson with { ActualTeacher = Substitute, SubstitutionRecordedAt = at }, version: null);
            }
        }
    }
}
