using ElJournal.Domain.Activity;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;

namespace ElJournal.Import.Tests.Support;

/// <summary>All ledgers of a record, one behind the other.</summary>
internal static class Ledgers
{
    internal static IEnumerable<LedgerFact> All(SchoolYearRecord record) =>
    [
        .. record.ReadLedger<Guardianship>(),
        .. record.ReadLedger<FamilyStatement>(),
        .. record.ReadLedger<FamilyContact>(),
        .. record.ReadLedger<Message>(),
        .. record.ReadLedger<Announcement>(),
        .. record.ReadLedger<Printout>(),
        .. record.ReadLedger<HandOver>(),
        .. record.ReadLedger<ArchiveCopy>(),
        .. record.ReadLedger<OrderEntry>(),
        .. record.ReadLedger<Check>(),
        .. record.ReadLedger<Disagreement>(),
        .. record.ReadLedger<DataChange>(),
        .. record.ReadLedger<ReportRun>(),
        .. record.ReadLedger<PlanItem>(),
        .. record.ReadLedger<Incident>(),
        .. record.ReadLedger<SignIn>(),
        .. record.ReadLedger<DataRead>(),
        .. record.ReadLedger<CredentialEvent>(),
        .. record.ReadLedger<PlannedTopic>(),
        .. record.ReadLedger<Excuse>(),
        .. record.ReadLedger<PersonalDataState>(),
        .. record.ReadLedger<ReferenceState>(),
        .. record.ReadLedger<JournalClosing>(),
        .. record.ReadLedger<AssessmentKindNote>(),
        .. record.ReadLedger<WeightChange>(),
        .. record.ReadLedger<Substitution>(),
        .. record.ReadLedger<CorrectionAct>(),
        .. record.ReadLedger<ActApproval>(),
        .. record.ReadLedger<JournalMaterial>(),
        .. record.ReadLedger<LibraryMaterial>(),
        .. record.ReadLedger<PortfolioItem>(),
        .. record.ReadLedger<PersonalFileItem>(),
        .. record.ReadLedger<PortalExport>(),
        .. record.ReadLedger<AdmissionApplication>(),
    ];
}
