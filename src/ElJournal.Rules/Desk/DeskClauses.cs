using System.Collections.Frozen;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Desk;

/// <summary>The clauses by which a desk refuses on its own account, of the pack <c>base</c>: no refusal without a clause.</summary>
internal static class DeskClauses
{
    private const string History = "ВЖ-1";
    private const string Closed = "ВЖ-2";
    private const string Content = "ВЖ-3";
    private const string Substitution = "ВЖ-4";
    private const string Movement = "ВЖ-5";
    private const string Access = "ПД-1";

    private static readonly FrozenDictionary<DefectCode, string> ByCode = new Dictionary<DefectCode, string>
    {
        [RefusalDefects.JournalClosed] = Closed,
        [RefusalDefects.PeriodClosed] = Closed,
        [RefusalDefects.TooOld] = Closed,
        [RefusalDefects.ReasonNeeded] = Closed,
        [RefusalDefects.ApprovalNeeded] = Closed,
        [RefusalDefects.ActMissing] = Closed,
        [RefusalDefects.ActClosed] = Closed,
        [RefusalDefects.ActElsewhere] = Closed,
        [RefusalDefects.ActNotApproved] = Closed,
        [RefusalDefects.OwnAct] = Closed,
        [RefusalDefects.ActWithoutReason] = Closed,
        [RefusalDefects.ActExists] = Closed,
        [RefusalDefects.ApprovalOfAnother] = Closed,
        [RefusalDefects.LessonNotHeld] = Content,
        [RefusalDefects.InFuture] = Content,
        [RefusalDefects.NotOnRoll] = Content,
        [RefusalDefects.LessonHasContent] = Content,
        [RefusalDefects.WeightFixed] = Content,
        [RefusalDefects.NotMarked] = Content,
        [RefusalDefects.PeriodElsewhere] = Content,
        [RefusalDefects.AssessmentMoved] = Content,
        [RecordDefects.Dangling] = Content,
        [RecordDefects.OutsideYear] = Content,
        [RecordDefects.OffScale] = Content,
        [RecordDefects.LessonMoved] = Content,
        [RecordDefects.AssessmentElsewhere] = Content,
        [RefusalDefects.NothingToSubstitute] = Substitution,
        [RefusalDefects.OwnSubstitute] = Substitution,
        [RefusalDefects.OrderOfNobody] = Movement,
        [RefusalDefects.NotAMovement] = Movement,
        [RefusalDefects.AlreadyEnrolled] = Movement,
        [RefusalDefects.NotEnrolled] = Movement,
        [RefusalDefects.NoOrder] = Movement,
        [DeskDefects.NotThroughADesk] = Access,
        [DeskDefects.Unknown] = Access,
        [DeskDefects.Denied] = Access,
        [DeskDefects.NoMarkRules] = Closed,
    }.ToFrozenDictionary();

    /// <summary>Gets the pack in which they stand.</summary>
    internal static RegulationPack Base { get; } = PackLibrary.Standard.Get("base").Value;

    /// <summary>Finds the clause of a refusal: that of its code, else that of versions, which every change has.</summary>
    internal static Clause Of(DefectCode code) => Base.Clauses.Single(c => c.Id == ByCode.GetValueOrDefault(code, History));
}
