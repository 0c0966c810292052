using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>All ledgers as they are written, each behind those that it refers to.</summary>
internal static class LedgerFiles
{
    private static readonly FrozenDictionary<Type, LedgerFile> ByType;

    static LedgerFiles()
    {
        All =
        [
            FamilyFacts.Guardianships,
            FamilyFacts.Statements,
            FamilyFacts.Contacts,
            MessageFacts.Messages,
            MessageFacts.Announcements,
            PrintoutFacts.Printouts,
            DocumentFacts.HandOvers,
            DocumentFacts.ArchiveCopies,
            DocumentFacts.Orders,
            CheckFacts.Checks,
            CheckFacts.Disagreements,
            CheckFacts.DataChanges,
            ReportFacts.Runs,
            ReportFacts.PlanItems,
            EventFacts.Incidents,
            ActivityFacts.SignIns,
            ActivityFacts.DataReads,
            ActivityFacts.Credentials,
            PlanFacts.Topics,
            EventFacts.Excuses,
            StateFacts.PersonalData,
            StateFacts.ReferenceData,
            EventFacts.Closings,
            PlanFacts.AssessmentKinds,
            WeightFacts.Changes,
            SubstitutionFacts.Substitutions,
            ActFacts.Acts,
            ActFacts.Approvals,
            MaterialFacts.Materials,
            MaterialFacts.Library,
            MaterialFacts.Portfolios,
            MaterialFacts.PersonalFiles,
            PortalFacts.Exports,
            AdmissionFacts.Applications,
        ];
        ByType = All.ToFrozenDictionary(f => f.Kind.FactType);
    }

    /// <summary>Gets all ledgers, in the order of <see cref="LedgerKinds.All"/>.</summary>
    internal static ImmutableArray<LedgerFile> All { get; }

    internal static LedgerFile Of<TFact>()
        where TFact : LedgerFact => ByType[LedgerKinds.Of<TFact>().FactType];
}
