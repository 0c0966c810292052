using System.Collections.Immutable;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Supervision;

namespace ElJournal.Domain.Revisions.Kinds;

/// <summary>The kinds of facts of ledgers, handled alike but for what acts and consents ask; a thematic plan and the materials of a journal belong to it, and are closed with it.</summary>
internal static class LedgerRevisedKinds
{
    internal static ImmutableArray<RevisedKind> All { get; } = [.. LedgerFiles.All.Select(Make)];

    internal static RevisedKind Guardianships { get; } = Of(typeof(Guardianship));

    internal static RevisedKind Checks { get; } = Of(typeof(Check));

    internal static RevisedKind Closings { get; } = Of(typeof(JournalClosing));

    internal static RevisedKind Substitutions { get; } = Of(typeof(Substitution));

    internal static RevisedKind Acts { get; } = Of(typeof(CorrectionAct));

    internal static RevisedKind Approvals { get; } = Of(typeof(ActApproval));

    internal static RevisedKind Applications { get; } = Of(typeof(AdmissionApplication));

    internal static RevisedKind Of(Type factType) => All.Single(k => k.FactType == factType);

    internal static LedgerKey KeyOf(CorrectionActId act) => new(act.Value);

    /// <summary>Finds what stands of an application.</summary>
    internal static AdmissionApplication? ApplicationIn(RevisedYear year, AdmissionId id) => year.Find<AdmissionApplication>(Applications, new LedgerKey(id.Value));

    private static RevisedKind Make(LedgerFile file)
    {
        var kind = file.Kind;
        return new RevisedKind<LedgerFact>(file.Description, kind.Word, static f => f.Key, static (record, f) => record.Add(f), kind.FactType)
        {
            Coverage = kind.Kind,
            HasHistory = true,
            Recorded = static (f, recorded) => f with { Recorded = recorded },
            Provenance = static f => f.Recorded,
            Owners = OwnersOf,
            Rules = Judge,
            Place = IsOfJournal(kind.FactType) ? static (f, _) => new FactPlace(JournalOf(f), null) : null,
            IsInUse = IsWithdrawable(kind.FactType) ? static (_, _) => false : null,
        };
    }

    /// <summary>Says what may be taken back: a topic of a plan, material, a contact or statement of a family.</summary>
    private static bool IsWithdrawable(Type factType) =>
        IsOfJournal(factType) || factType.IsSubclassOf(typeof(Material)) || factType == typeof(FamilyContact) || factType == typeof(FamilyStatement);

    private static bool IsOfJournal(Type factType) => factType == typeof(PlannedTopic) || factType == typeof(JournalMaterial);

    private static JournalId? JournalOf(LedgerFact fact) => fact switch
    {
        PlannedTopic t => t.Journal,
        JournalMaterial m => m.Journal,
        _ => null,
    };

    private static void Judge(LedgerFact fact, FactCheck check)
    {
        fact.Refer(check);
        if (fact is CorrectionAct act)
        {
            ActChecks.Act(act, check);
        }
        else if (fact is ActApproval approval)
        {
            ActChecks.Approval(approval, check);
        }
        else if (fact is Material material)
        {
            MaterialChecks.Material(material, check);
        }
        else if (fact is PortalExport export)
        {
            PortalChecks.Export(export, check);
        }
        else if (fact is AdmissionApplication application)
        {
            AdmissionChecks.Application(application, check);
        }
    }

    private static ImmutableArray<string> OwnersOf(LedgerFact fact) => fact switch
    {
        Guardianship g => [Owner.Everybody, Owner.Of(g.Guardian)],
        Check or CorrectionAct or AdmissionApplication => [Owner.Everybody],
        JournalClosing c => [c.Journal is { } journal ? Owner.Of(journal) : Owner.Everybody],
        Substitution s => [Owner.Of(s.Journal)],
        PlannedTopic t => [Owner.Of(t.Journal)],
        ActApproval a => [Owner.Of(a.Act)],
        JournalMaterial m => [Owner.Of(m.Journal)],
        PortfolioItem i => [Owner.Of(i.Owner)],
        PersonalFileItem i => [Owner.Of(i.Pupil)],
        _ => [],
    };
}
