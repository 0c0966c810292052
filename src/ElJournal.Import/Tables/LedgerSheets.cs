using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Import.Tables.Sheets.Ledgers;

namespace ElJournal.Import.Tables;

/// <summary>The sheets of facts that stand in no journal, one a kind.</summary>
internal static class LedgerSheets
{
    internal static ImmutableArray<TableSheet> All { get; } =
    [
        new(TableSheets.Guardians, FactKinds.Guardians, "guardian! pupil! from to", c => new GuardiansSheet(c).Read),
        new("statements", FactKinds.Statements, "guardian! pupil! kind! date! to contact unwanted recorded_at", c => new StatementsSheet(c).Read),
        new("contacts", FactKinds.Contacts, "contact! guardian! kind! source recorded_at recorded_by", c => new ContactsSheet(c).Read),
        new("messages", FactKinds.Messages, "message! sent_at sender recipient pupil topics channel bulk notice reply_to", c => new MessagesSheet(c).Read),
        new("announcements", FactKinds.Announcements, "announcement! published_at author class topics", c => new AnnouncementsSheet(c).Read),
        new(
            "printouts",
            FactKinds.Printouts,
            "printout! kind! printed_at pupil guardian class journal period from to pages digest visa_by visa_at checked_by checked_at bound_at handed_over_at",
            c => new PrintoutsSheet(c).Read),
        new("hand_overs", FactKinds.HandOvers, "hand_over! at giver taker class journal digest", c => new HandOversSheet(c).Read),
        new("archive_copies", FactKinds.ArchiveCopies, "copy! archive! made_at medium! room verified_at digest", c => new ArchiveCopiesSheet(c).Read),
        new("orders", FactKinds.Orders, "order! number! date! kind! pupil class effective recorded_at", c => new OrdersSheet(c).Read),
        new(TableSheets.Checks, FactKinds.Checks, "check! kind! class journal made_at by", c => new ChecksSheet(c).Read),
        new("disagreements", FactKinds.Disagreements, "disagreement! check! journal found_at corrected_at reported_at", c => new DisagreementsSheet(c).Read),
        new("data_changes", FactKinds.DataChanges, "change! class pupil found_at reported_at corrected_at by", c => new DataChangesSheet(c).Read),
        new("report_runs", FactKinds.ReportRuns, "run! kind! made_at from! to! class period by", c => new ReportRunsSheet(c).Read),
        new("plan_items", FactKinds.PlanItems, "item! title! due done_on by", c => new PlanItemsSheet(c).Read),
        new("incidents", FactKinds.Incidents, "incident! kind! person happened_at reported_at", c => new IncidentsSheet(c).Read),
        new("sign_ins", FactKinds.SignIns, "account! at! device ended_at", c => new SignInsSheet(c).Read),
        new("data_reads", FactKinds.DataReads, "account! at! pupil topics", c => new DataReadsSheet(c).Read),
        new("credentials", FactKinds.Credentials, "account! kind! at by owner receiver", c => new CredentialsSheet(c).Read),
        new("thematic_plan", FactKinds.ThematicPlans, "journal! number! topic! hours recorded_at", c => new ThematicPlanSheet(c).Read),
        new("excuses", FactKinds.Excuses, "person! from! to! reason! recorded_at recorded_by", c => new ExcusesSheet(c).Read),
        new("personal_data", FactKinds.PersonalData, "person! kind! complete! confirmed_at", c => new PersonalDataSheet(c).Read),
        new("reference_data", FactKinds.ReferenceData, "section! valid_from confirmed_at", c => new ReferenceDataSheet(c).Read),
        new("closings", FactKinds.Closings, "journal closed_at! by", c => new ClosingsSheet(c).Read),
        new("assessment_kinds", FactKinds.AssessmentKinds, "kind! control!", c => new AssessmentKindsSheet(c).Read),
        new("weight_changes", FactKinds.WeightChanges, "assessment! journal! at! before after by", c => new WeightChangesSheet(c).Read),
        new("substitutions", FactKinds.Substitutions, "journal! from to substitute at", c => new SubstitutionsSheet(c).Read),
        new(TableSheets.Acts, FactKinds.CorrectionActs, "act! pupil! journal! period! reason closed_at recorded_at recorded_by", c => new CorrectionActsSheet(c).Read),
        new("act_approvals", FactKinds.ActApprovals, "act! approver! recorded_at", c => new ActApprovalsSheet(c).Read),
        new(
            "materials",
            FactKinds.Materials,
            "material! journal! kind! lesson topic answer_by title! text link file_name media_type size digest recorded_at recorded_by",
            c => new MaterialsSheet(c).Read),
        new("library", FactKinds.Library, "material! section! subject topic title! text link file_name media_type size digest recorded_at recorded_by", c => new LibrarySheet(c).Read),
        new(
            "portfolios",
            FactKinds.Portfolios,
            "item! owner! kind! day subject title! text link file_name media_type size digest recorded_at recorded_by",
            c => new PortfoliosSheet(c).Read),
        new("personal_files", FactKinds.PersonalFiles, "item! pupil! dated title! text link file_name media_type size digest recorded_at recorded_by", c => new PersonalFilesSheet(c).Read),
        new("portal_exports", FactKinds.PortalExports, "export! recipient! from! to! class pupils digest! at giver answer answered_at", c => new PortalExportsSheet(c).Read),
        new(
            "applications",
            FactKinds.Applications,
            "application! number! received! applicant contact child born_on grade documents decision decided_at reason order pupil enrolled_at recorded_at recorded_by",
            c => new ApplicationsSheet(c).Read),
    ];
}
