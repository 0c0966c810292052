using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Deciding;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Записать или исправить урок, поставить его в расписание или отменить.</summary>
/// <remarks>An entry that names another teacher than the assigned one records the substitution too: when is filled in, unless that was recorded ahead. A lesson that is new on a day falls to whoever stands in on that day.</remarks>
/// <param name="Entry">The lesson.</param>
public sealed record RecordLesson(LessonEntry Entry) : FactCommand
{
    private protected override RevisedKind Kind => RevisedKinds.Lesson;

    private protected override object Subject => Entry;

    internal override void Draft(Drafting drafting) => drafting.Put(Kind, WithSubstitution(drafting), Version);

    private LessonEntry WithSubstitution(Drafting drafting)
    {
        var standing = drafting.Year.FindLesson(Entry.Lesson);
        var assigned = Entry.Teacher ?? drafting.Year.FindJournal(Entry.Journal)?.Teacher;
        var ahead = FallsTo(standing, drafting.Year);
        if ((Entry.ActualTeacher ?? ahead?.Substitute) is not { } actual || actual == assigned)
        {
            return Entry with { SubstitutionRecordedAt = null };
        }

        var recordedAt = standing?.ActualTeacher == actual ? standing.SubstitutionRecordedAt
            : ahead?.Substitute == actual ? ahead.KnownSince ?? drafting.Submission.At
            : drafting.Submission.At;
        return Entry with { ActualTeacher = actual, SubstitutionRecordedAt = recordedAt };
    }

    /// <summary>Finds the substitution of days to which the lesson falls: a lesson that is new, or moves to another day.</summary>
    private Substitution? FallsTo(LessonEntry? standing, RevisedYear year) =>
        standing is null || (standing.Date != Entry.Date && standing.ActualTeacher is null) ? year.FindSubstitution(Entry.Journal, Entry.Date) : null;
}
