using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;

namespace ElJournal.Rules.Tests.Desk.Machine;

/// <summary>Says whom and what a fact that stands is about, by the fact and the year alone: no submission has a say in it.</summary>
internal static class DeskTargets
{
    internal static AccessTarget Of(RevisedYear year, FactAddress address, object standing)
    {
        var author = year.Find(address)?.Author;
        if (standing is LedgerFact ledger)
        {
            return LedgerTargets.Of(ledger, author) is var ofLedger && standing is JournalMaterial { Lesson: { } laidOutFor } ? ofLedger with { Lesson = year.FindLesson(laidOutFor) } : ofLedger;
        }

        var target = new AccessTarget(address.Kind.Coverage == FactKinds.None ? ResourceKind.ReferenceData : ResourceKinds.Of(address.Kind.Coverage)) { Author = author };
        return standing switch
        {
            HomeworkEntry homework => target with { Lesson = year.FindLesson(homework.Lesson) },
            AttendanceEntry attendance => target with { Lesson = year.FindLesson(attendance.Lesson), Pupil = attendance.Pupil },
            Assessment work => target with { Journal = work.Journal, Lesson = LessonOf(year, work) },
            MarkEntry mark => target with { Journal = year.FindAssessment(mark.Assessment)!.Journal, Lesson = LessonOf(year, year.FindAssessment(mark.Assessment)!), Pupil = mark.Pupil },
            FinalMarkEntry final => target with { Journal = final.Journal, Pupil = final.Pupil },
            SubgroupMembership membership => target with { Pupil = membership.Pupil, Class = membership.Class },
            _ => target,
        };
    }

    private static LessonEntry? LessonOf(RevisedYear year, Assessment work) => work.Lesson is { } lesson ? year.FindLesson(lesson) : null;
}
