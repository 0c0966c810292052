using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Deciding;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Записать или исправить урок, поставить его в расписание или отменить.</summary>
/// <remarks>An entry that names another teacher than the assigned one records the substitution too: when is filled in, unless that was recorded ahead.</remarks>
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
        if (Entry.ActualTeacher is not { } actual || actual == assigned)
        {
            return Entry with { SubstitutionRecordedAt = null };
        }

        return Entry with { SubstitutionRecordedAt = standing?.ActualTeacher == actual ? standing.SubstitutionRecordedAt : drafting.Submission.At };
    }
}
