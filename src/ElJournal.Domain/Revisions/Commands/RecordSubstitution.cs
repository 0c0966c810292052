using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Записать замену заранее: for the lessons of some days, or for named lessons, or take it back.</summary>
/// <remarks>
/// <para>It changes the planned lessons one by one, so that rights and duties follow from each lesson and end with it. Lessons that are held or cancelled stay: of those an entry says who taught.</para>
/// <para>A lesson that comes into the timetable of these days later falls to the substitute as well, unless only named lessons are meant; so days ahead need no lesson yet.</para>
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
        var standing = drafting.Year.SubstitutionsOf(Journal);
        var isOfDays = Lessons.IsEmpty && (Substitute is null ? standing.Any(s => s.Days.Intersect(Days) is not null) : planned.Count > 0 || (Substitute != assigned && IsAhead(drafting)));
        if (planned.Count == 0 && !isOfDays)
        {
            drafting.Report(RefusalDefects.NothingToSubstitute, Journal.Value);
        }

        foreach (var lesson in planned)
        {
            Change(lesson, lesson.Teacher ?? assigned, standing, drafting);
        }

        if (isOfDays)
        {
            drafting.Put(LedgerRevisedKinds.Substitutions, new Substitution(Journal, Days) { Substitute = Substitute, At = drafting.Submission.At }, version: null);
        }
    }

    /// <summary>Lessons of days that are not over may still come into the timetable.</summary>
    private bool IsAhead(Drafting drafting) => !(Days.To < drafting.Year.Clock?.DateOf(drafting.Submission.At));

    private void Change(LessonEntry lesson, StaffId? assigned, ImmutableArray<Substitution> standing, Drafting drafting)
    {
        if (Substitute is { } substitute && substitute == assigned)
        {
            drafting.Report(RefusalDefects.OwnSubstitute, lesson.Lesson.Value, substitute.Value);
            return;
        }

        // Of days that somebody stands in on, a lesson alone is taken back by saying that its own teacher teaches it.
        var actual = Substitute ?? (!Lessons.IsEmpty && standing.Any(s => s.Days.Contains(lesson.Date)) ? assigned : null);
        if (lesson.ActualTeacher != actual)
        {
            var at = Substitute is null ? (Instant?)null : drafting.Submission.At;
            drafting.Put(RevisedKinds.Lesson, lesson with { ActualTeacher = actual, SubstitutionRecordedAt = at }, version: null);
        }
    }
}
