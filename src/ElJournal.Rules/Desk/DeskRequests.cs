using ElJournal.Domain.Activity;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;

namespace ElJournal.Rules.Desk;

/// <summary>Tells what the commands of a submission ask of access, before anything else is said of them.</summary>
internal sealed class DeskRequests(RevisedYear year, Submission submission)
{
    /// <summary>Gives what a command asks; nothing for one that does not go through a desk.</summary>
    internal IEnumerable<DeskRequest> Of(JournalCommand command) => command switch
    {
        RecordLesson lesson when NamesAnotherTeacher(lesson.Entry) =>
        [
            new(ActionOn(lesson.Address), TargetOf(lesson.Address, lesson.Entry)),
            new(AccessAction.Enter, new AccessTarget(ResourceKind.Substitutions) { Journal = lesson.Entry.Journal, Lesson = Find(lesson.Entry) }),
        ],
        FactCommand { Fact: ActApproval consent } => [ConsentTo(consent.Act)],
        FactCommand fact when year.Find(fact.Address)?.Fact is { } standing and not LessonEntry => CorrectionOf(fact, standing),
        // To block details gives nothing into anybody's hands: it is no issue.
        FactCommand { Fact: CredentialEvent { Kind: CredentialEventKind.Blocked } } block => [new(AccessAction.Correct, TargetOf(block.Address, block.Fact))],
        // To record what is given to the portal is to give it.
        FactCommand { Fact: PortalExport } export => [new(AccessAction.Export, TargetOf(export.Address, export.Fact))],
        FactCommand fact => [new(ActionOn(fact.Address), TargetOf(fact.Address, fact.Fact))],
        WithdrawFact withdraw => year.Find(withdraw.Address)?.Fact is { } standing
            ? [new(AccessAction.Correct, TargetOf(withdraw.Address, standing))]
            : [new(AccessAction.Correct, new AccessTarget(KindOf(withdraw.Address.Kind)))],
        RecordSubstitution substitution => [new(AccessAction.Enter, new AccessTarget(ResourceKind.Substitutions) { Journal = substitution.Journal })],
        MovePupil move => MovementBy(move.Order),
        DecideApplication => [new(AccessAction.Approve, new AccessTarget(ResourceKind.Applications))],
        EnrolApplicant enrol => [new(AccessAction.Correct, new AccessTarget(ResourceKind.Applications)), .. MovementBy(enrol.Order)],
        OpenCorrectionAct open => [new(AccessAction.Enter, TargetOf(open.Act))],
        ApproveCorrectionAct approve => [ConsentTo(approve.Act)],
        _ => [],
    };

    /// <summary>Gives what somebody who agrees with a change must be allowed.</summary>
    /// <param name="request">The change.</param>
    /// <param name="author">Who submits it.</param>
    internal static DeskRequest Approval(DeskRequest request, PersonId author) =>
        new(AccessAction.Approve, request.Target with { Kind = ResourceKind.CorrectionActs, Author = author });

    private static IEnumerable<DeskRequest> MovementBy(OrderEntry order) =>
    [
        new(AccessAction.Enter, new AccessTarget(ResourceKind.Orders) { Pupil = order.Pupil, Class = order.Class }),
        new(AccessAction.Enter, new AccessTarget(ResourceKind.Enrolments) { Pupil = order.Pupil, Class = order.Class }),
    ];

    /// <summary>Who puts something in the place of what stands must be allowed to correct both: else a fact would be taken from another journal, class or lesson by naming one's own. (A lesson stays in its journal, and
    /// what stands of it decides already.)</summary>
    private DeskRequest[] CorrectionOf(FactCommand fact, object standing)
    {
        var (from, to) = (TargetOf(fact.Address, standing), TargetOf(fact.Address, fact.Fact));
        return from == to ? [new(AccessAction.Correct, to)] : [new(AccessAction.Correct, from), new(AccessAction.Correct, to)];
    }

    /// <summary>Whoever agrees with an act approves it, whichever way the consent is written down.</summary>
    private DeskRequest ConsentTo(CorrectionActId id) =>
        new(AccessAction.Approve, year.FindAct(id) is { } act ? TargetOf(act) with { Author = year.AuthorOf(id) } : new AccessTarget(ResourceKind.CorrectionActs));

    /// <summary>Says whether a lesson names another teacher than what stands: that records a substitution, whoever enters the lesson.</summary>
    private bool NamesAnotherTeacher(LessonEntry lesson) => year.FindLesson(lesson.Lesson) is { } standing
        ? (lesson.ActualTeacher, lesson.Teacher) != (standing.ActualTeacher, standing.Teacher)
        : lesson.Teacher is not null || (lesson.ActualTeacher is { } named && named != Find(lesson)?.ActualTeacher);

    /// <summary>Finds what stands of a lesson; of a new one, whose it is by a substitution of its days.</summary>
    private LessonEntry? Find(LessonEntry lesson)
    {
        if (year.FindLesson(lesson.Lesson) is { } standing)
        {
            return standing;
        }

        return year.FindSubstitution(lesson.Journal, lesson.Date) is { } substitution
            ? new LessonEntry(lesson.Lesson, lesson.Journal, lesson.Date, lesson.Start, lesson.End) { ActualTeacher = substitution.Substitute, SubstitutionRecordedAt = substitution.KnownSince }
            : null;
    }

    private AccessAction ActionOn(FactAddress address) =>
        year.Find(address)?.Fact is null or LessonEntry { Status: LessonStatus.Planned } ? AccessAction.Enter : AccessAction.Correct;

    private static ResourceKind KindOf(RevisedKind kind) =>
        kind.Coverage == FactKinds.None ? ResourceKind.ReferenceData : ResourceKinds.Of(kind.Coverage);

    private static AccessTarget TargetOf(CorrectionAct act) => new(ResourceKind.CorrectionActs) { Journal = act.Journal, Pupil = act.Pupil };

    private AccessTarget TargetOf(FactAddress address, object fact)
    {
        var target = new AccessTarget(KindOf(address.Kind)) { Author = year.Find(address)?.Author };
        return fact switch
        {
            // What stands of the lesson decides who may enter it: nobody becomes its teacher by saying so.
            LessonEntry lesson => target with { Kind = IsOfTimetable(lesson) ? ResourceKind.Timetable : target.Kind, Journal = lesson.Journal, Lesson = Find(lesson) },
            HomeworkEntry homework => target with { Lesson = year.FindLesson(homework.Lesson) },
            AttendanceEntry attendance => target with { Lesson = year.FindLesson(attendance.Lesson), Pupil = attendance.Pupil },
            Assessment work => target with { Journal = work.Journal, Lesson = LessonOf(work) },
            MarkEntry mark => WorkOf(mark) is { } work
                ? target with { Journal = work.Journal, Lesson = LessonOf(work), Pupil = mark.Pupil }
                : target with { Pupil = mark.Pupil },
            FinalMarkEntry final => target with { Journal = final.Journal, Pupil = final.Pupil },
            ActApproval consent when year.FindAct(consent.Act) is { } act => target with { Journal = act.Journal, Pupil = act.Pupil },
            SubgroupMembership membership => target with { Pupil = membership.Pupil, Class = membership.Class },
            // Who stands in at a lesson lays out for it.
            JournalMaterial { Lesson: { } lesson } material => target with { Journal = material.Journal, Lesson = year.FindLesson(lesson) },
            LedgerFact ledger => LedgerTargets.Of(target, ledger),
            _ => target,
        };
    }

    /// <summary>Says whether a lesson changes the timetable: one that is planned does, unless it says no more than that it is held remotely, which its teacher decides.</summary>
    private bool IsOfTimetable(LessonEntry lesson) =>
        lesson.Status == LessonStatus.Planned && !(year.FindLesson(lesson.Lesson) is { } standing && lesson.IsRemote != standing.IsRemote && lesson with { IsRemote = standing.IsRemote } == standing);

    /// <summary>Finds the work of a mark, which the same submission may bring along.</summary>
    private Assessment? WorkOf(MarkEntry mark) =>
        year.FindAssessment(mark.Assessment) ?? submission.Commands.OfType<RecordAssessment>().FirstOrDefault(c => c.Assessment.Id == mark.Assessment)?.Assessment;

    private LessonEntry? LessonOf(Assessment work) => work.Lesson is { } lesson ? year.FindLesson(lesson) : null;
}
