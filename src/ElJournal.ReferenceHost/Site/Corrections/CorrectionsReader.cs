using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Revisions;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Corrections;

/// <summary>Reads correction acts, those that somebody may see.</summary>
internal sealed class CorrectionsReader(Visit visit)
{
    /// <summary>How many acts that were used are shown.</summary>
    internal const int MaxClosed = 50;

    private readonly AccessScope scope = visit.ScopeOf(AccessAction.Read, ResourceKind.CorrectionActs);
    private readonly ILookup<CorrectionActId, ActApproval> approvals = visit.Year.AllOf<ActApproval>(RevisedKinds.OfLedger<ActApproval>()).ToLookup(a => a.Act);

    internal CorrectionsModel Read(string? journal, Notice? notice = null)
    {
        var rows = Acts().Select(RowOf).ToLookup(r => r.Act.ClosedAt is null);
        return new CorrectionsModel(
            [.. rows[true].OrderBy(r => r.At ?? Instant.MinValue).ThenBy(r => r.Act.Id)],
            [.. rows[false].OrderByDescending(r => r.Act.ClosedAt).ThenBy(r => r.Act.Id).Take(MaxClosed)],
            [.. visit.Register.Journals.Where(MayAsk).Select(j => (j.Id.Value, LessonTitle.Of(j))).OrderBy(j => j.Item2, StringComparer.Ordinal)],
            JournalId.TryParse(journal, out var id) && visit.Register.FindJournal(id) is { } chosen && MayAsk(chosen) ? FormOf(chosen) : null,
            visit.Register.Clock,
            notice);
    }

    /// <summary>Counts the acts that wait for the consent of the person; null where it is not for the person to agree to any.</summary>
    internal int? CountWaiting() => visit.ScopeOf(AccessAction.Approve, ResourceKind.CorrectionActs).IsEmpty ? null : Acts().Count(MayApprove);

    private IEnumerable<CorrectionAct> Acts() => visit.Year.AllOf<CorrectionAct>(RevisedKinds.CorrectionAct).Where(a => scope.Includes(visit.State.Access.Resolve(TargetOf(a))));

    private CorrectionRow RowOf(CorrectionAct act)
    {
        var journal = visit.Register.FindJournal(act.Journal)!;
        return new CorrectionRow(
            act,
            visit.NameOf(act.Pupil.Value),
            LessonTitle.Of(journal),
            visit.Year.FindPeriod(act.Period) is { } period ? PeriodTitles.Of(visit.Register, journal.Class).Of(period) : act.Period.Value,
            visit.Year.AuthorOf(act.Id) is { } author ? visit.NameOf(author.Value) : null,
            act.Recorded.At,
            [.. approvals[act.Id].Select(a => visit.NameOf(a.Approver.Value))],
            MayApprove(act));
    }

    private bool MayApprove(CorrectionAct act) =>
        act.ClosedAt is null
        && !approvals[act.Id].Any(a => a.Approver.Value == visit.Person.Value)
        && visit.May(AccessAction.Approve, TargetOf(act) with { Author = visit.Year.AuthorOf(act.Id) });

    private bool MayAsk(Journal journal) => visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.CorrectionActs) { Journal = journal.Id });

    private CorrectionForm FormOf(Journal journal)
    {
        var titles = PeriodTitles.Of(visit.Register, journal.Class);
        return new CorrectionForm(
            journal.Id.Value,
            [.. visit.Register.Enrolments.Where(e => e.Class == journal.Class).Select(e => e.Pupil.Value).Distinct().Select(p => (p, visit.NameOf(p))).OrderBy(p => p.Item2, StringComparer.Ordinal)],
            [.. AttestationPeriods.Of(visit.Register, journal.Class).Where(p => p.First <= visit.Today).Select(p => (p.Id.Value, titles.Of(p)))]);
    }

    private static AccessTarget TargetOf(CorrectionAct act) => new(ResourceKind.CorrectionActs) { Journal = act.Journal, Pupil = act.Pupil };
}
