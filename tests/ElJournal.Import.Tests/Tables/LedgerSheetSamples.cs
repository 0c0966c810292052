using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

/// <summary>A full row and a bare one of every sheet of facts that stand in no journal.</summary>
internal static partial class LedgerSheetSamples
{
    private static readonly Instant Noon = TableFixture.Utc(2023, 9, 12, 9);
    private static readonly Instant Later = TableFixture.Utc(2023, 9, 12, 9, 30);
    private static readonly Provenance At = new(Noon, By: null);
    private static readonly LocalDate Day = new(2023, 9, 12);
    private static readonly PupilId Pupil = PupilId.Parse("P1");
    private static readonly GuardianId Guardian = GuardianId.Parse("Р1");
    private static readonly StaffId Teacher = StaffId.Parse("Т1");
    private static readonly ClassId Class = ClassId.Parse("7А");
    private static readonly JournalId Journal = JournalId.Parse("J1");

    /// <summary>Gets the samples in the order of the sheets.</summary>
    internal static ImmutableArray<LedgerSheetSample> All { get; } =
    [
        new("guardians", "Р1,P1,2023-09-12,2023-09-12", new Guardianship(Guardian, Pupil, DateSpan.On(Day)), "Р1,P1", new Guardianship(Guardian, Pupil)),
        new(
            "statements",
            "Р1,P1,declines,12.09.2023,2023-09-13,К1,attendance,2023-09-12T12:00",
            new FamilyStatement(Guardian, Pupil, FamilyStatementKind.Declines, Day, Day.PlusDays(1)) { Recorded = At, Contact = ContactId.Parse("К1"), Unwanted = MessageTopics.Attendance },
            "Р1,P1,electronic,12.09.2023",
            new FamilyStatement(Guardian, Pupil, FamilyStatementKind.Electronic, Day)),
        new(
            "contacts",
            "К1,Р1,phone,own-entry,2023-09-12T12:00,Т1",
            new FamilyContact(ContactId.Parse("К1"), Guardian, ContactKind.Phone) { Source = ContactSource.OwnEntry, Recorded = At with { By = Teacher } },
            "К1,Р1,email",
            new FamilyContact(ContactId.Parse("К1"), Guardian, ContactKind.Email)),
        new(
            "messages",
            "С1,2023-09-12T12:00,Т1,Р1,P1,behaviour progress,outside,yes,yes,С0",
            new Message(MessageId.Parse("С1"))
            {
                SentAt = Noon,
                Sender = PersonId.Parse(Teacher.Value),
                Recipient = PersonId.Parse(Guardian.Value),
                Pupil = Pupil,
                Topics = MessageTopics.Progress | MessageTopics.Behaviour,
                Channel = MessageChannel.Outside,
                IsBulk = true,
                IsNotice = true,
                ReplyTo = MessageId.Parse("С0"),
            },
            "С1",
            new Message(MessageId.Parse("С1"))),
        new(
            "announcements",
            "О1,2023-09-12T12:00,Т1,7А,paperless",
            new Announcement(AnnouncementId.Parse("О1")) { PublishedAt = Noon, Author = Teacher, Class = Class, Topics = MessageTopics.Paperless },
            "О1",
            new Announcement(AnnouncementId.Parse("О1"))),
        new(
            "printouts",
            "П1,results,2023-09-12T12:00,P1,Р1,7А,J1,Ч1,2023-09-12,2023-09-13,3,00ff,Т1,2023-09-12T12:30,Т1,2023-09-12T12:30,2023-09-12T12:30,2023-09-12T12:30",
            new Printout(PrintoutId.Parse("П1"), PrintoutKind.Results)
            {
                PrintedAt = Noon,
                Pupil = Pupil,
                Guardian = Guardian,
                Class = Class,
                Journal = Journal,
                Period = PeriodId.Parse("Ч1"),
                Span = new DateSpan(Day, Day.PlusDays(1)),
                Pages = 3,
                Digest = "00ff",
                VisaBy = Teacher,
                VisaAt = Later,
                CheckedBy = Teacher,
                CheckedAt = Later,
                BoundAt = Later,
                HandedOverAt = Later,
            },
            "П1,summary",
            new Printout(PrintoutId.Parse("П1"), PrintoutKind.Summary)),
        new(
            "hand_overs",
            "Х1,2023-09-12T12:00,Т1,Т1,7А,J1,00ff",
            new HandOver(HandOverId.Parse("Х1")) { At = Noon, Giver = Teacher, Taker = Teacher, Class = Class, Journal = Journal, Digest = "00ff" },
            "Х1",
            new HandOver(HandOverId.Parse("Х1"))),
        new(
            "archive_copies",
            "1,2023,2023-09-12T12:00,диск,12,2023-09-12T12:30,00ff",
            new ArchiveCopy(ArchiveCopyId.Parse("1"), ArchiveId.Parse("2023"), "диск") { MadeAt = Noon, Room = "12", VerifiedAt = Later, Digest = "00ff" },
            "1,2023,,диск",
            new ArchiveCopy(ArchiveCopyId.Parse("1"), ArchiveId.Parse("2023"), "диск")),
        new(
            "orders",
            "1,15-у,12.09.2023,class-change,P1,7А,13.09.2023,2023-09-12T12:00",
            new OrderEntry(OrderEntryId.Parse("1"), "15-у", Day, OrderKind.ClassChange) { Pupil = Pupil, Class = Class, Effective = Day.PlusDays(1), Recorded = At },
            "1,15-у,12.09.2023,other",
            new OrderEntry(OrderEntryId.Parse("1"), "15-у", Day, OrderKind.Other)),
        new(
            "checks",
            "1,personal-data,7А,J1,2023-09-12T12:00,Т1",
            new Check(CheckId.Parse("1"), CheckKind.PersonalData) { Class = Class, Journal = Journal, MadeAt = Noon, By = Teacher },
            "1,class-journal",
            new Check(CheckId.Parse("1"), CheckKind.ClassJournal)),
        new(
            "disagreements",
            "1,9,J1,2023-09-12T12:00,2023-09-12T12:30,2023-09-12T12:30",
            new Disagreement(DisagreementId.Parse("1"), CheckId.Parse("9")) { Journal = Journal, FoundAt = Noon, CorrectedAt = Later, ReportedAt = Later },
            "1,9",
            new Disagreement(DisagreementId.Parse("1"), CheckId.Parse("9"))),
        new(
            "data_changes",
            "1,7А,P1,2023-09-12T12:00,2023-09-12T12:30,2023-09-12T12:30,Т1",
            new DataChange(DataChangeId.Parse("1")) { Class = Class, Pupil = Pupil, FoundAt = Noon, ReportedAt = Later, CorrectedAt = Later, By = Teacher },
            "1",
            new DataChange(DataChangeId.Parse("1"))),
        new(
            "report_runs",
            "1,filling,2023-09-12T12:00,2023-09-12,2023-09-13,7А,Ч1,Т1",
            new ReportRun(ReportRunId.Parse("1"), ReportKind.Filling, Day, Day.PlusDays(1)) { MadeAt = Noon, Class = Class, Period = PeriodId.Parse("Ч1"), By = Teacher },
            "1,analysis,,2023-09-12,2023-09-12",
            new ReportRun(ReportRunId.Parse("1"), ReportKind.Analysis, Day, Day)),
        new(
            "plan_items",
            "1,Семинар,2023-09-13,2023-09-12,Т1",
            new PlanItem(PlanItemId.Parse("1"), "Семинар") { Due = Day.PlusDays(1), DoneOn = Day, By = Teacher },
            "1,Семинар",
            new PlanItem(PlanItemId.Parse("1"), "Семинар")),
        new(
            "incidents",
            "1,code-passed-on,P1,2023-09-12T12:00,2023-09-12T12:30",
            new Incident(IncidentId.Parse("1"), IncidentKind.CodePassedOn) { Person = PersonId.Parse("P1"), HappenedAt = Noon, ReportedAt = Later },
            "1,pupil-under-staff-login",
            new Incident(IncidentId.Parse("1"), IncidentKind.PupilUnderStaffLogin)),
        new("sign_ins", "Т1,2023-09-12T12:00,планшет,2023-09-12T12:30", new SignIn(AccountId.Parse("Т1"), Noon) { Device = "планшет", EndedAt = Later }, "Т1,2023-09-12T12:00", new SignIn(AccountId.Parse("Т1"), Noon)),
        new("data_reads", "Т1,2023-09-12T12:00,P1,forecast", new DataRead(AccountId.Parse("Т1"), Noon) { Pupil = Pupil, Topics = MessageTopics.Forecast }, "Т1,2023-09-12T12:00", new DataRead(AccountId.Parse("Т1"), Noon)),
        new(
            "credentials",
            "Р1,reissued,2023-09-12T12:00,Т1,P1,Т1",
            new CredentialEvent(AccountId.Parse("Р1"), CredentialEventKind.Reissued) { At = Noon, By = Teacher, Owner = PersonId.Parse("P1"), Receiver = PersonId.Parse("Т1") },
            "Р1,issued",
            new CredentialEvent(AccountId.Parse("Р1"), CredentialEventKind.Issued)),
        new(
            "thematic_plan",
            "J1,3,Дроби,2,2023-09-12T12:00",
            new PlannedTopic(Journal, 3, "Дроби") { Hours = 2, Recorded = At },
            "J1,3,Дроби",
            new PlannedTopic(Journal, 3, "Дроби")),
        new(
            "excuses",
            "P1,2023-09-12,2023-09-13,illness,2023-09-12T12:00,Т1",
            new Excuse(PersonId.Parse("P1"), Day, Day.PlusDays(1), ExcuseReason.Illness) { Recorded = At with { By = Teacher } },
            "P1,2023-09-12,2023-09-12,leave",
            new Excuse(PersonId.Parse("P1"), Day, Day, ExcuseReason.Leave)),
        new(
            "personal_data",
            "P1,pupil,no,2023-09-12T12:00",
            new PersonalDataState(PersonId.Parse("P1"), PersonKind.Pupil, isComplete: false) { ConfirmedAt = Noon },
            "Р1,guardian,yes",
            new PersonalDataState(PersonId.Parse("Р1"), PersonKind.Guardian, isComplete: true)),
        new(
            "reference_data",
            "bells,2023-09-12,2023-09-12T12:00",
            new ReferenceState(ReferenceSection.Bells) { ValidFrom = Day, ConfirmedAt = Noon },
            "subjects",
            new ReferenceState(ReferenceSection.Subjects)),
        new("closings", "J1,2023-09-12T12:00,Т1", new JournalClosing(Journal, Noon) { By = Teacher }, ",2023-09-12T12:00", new JournalClosing(null, Noon)),
        new("assessment_kinds", "Тест,yes", new AssessmentKindNote("Тест", isControl: true), "Опрос,no", new AssessmentKindNote("Опрос", isControl: false)),
        new(
            "weight_changes",
            "A1,J1,2023-09-12T12:00,1,2.5,Т1",
            new WeightChange(AssessmentId.Parse("A1"), Journal, Noon, MarkWeight.OfHundredths(100), MarkWeight.OfHundredths(250)) { By = Teacher },
            "A1,J1,2023-09-12T12:00,,0",
            new WeightChange(AssessmentId.Parse("A1"), Journal, Noon, null, MarkWeight.OfHundredths(0))),
        new(
            "substitutions",
            "J1,2023-09-12,2023-09-12,Т1,2023-09-12T12:00",
            new Substitution(Journal, DateSpan.On(Day)) { Substitute = Teacher, At = Noon },
            "J1",
            new Substitution(Journal, DateSpan.Always)),
        new(
            "correction_acts",
            "И1,P1,J1,Ч1,описка,2023-09-12T12:30,2023-09-12T12:00,Т1",
            new CorrectionAct(CorrectionActId.Parse("И1"), Pupil, Journal, PeriodId.Parse("Ч1"), "описка") { ClosedAt = Later, Recorded = new Provenance(Noon, Teacher) },
            "И1,P1,J1,Ч1",
            new CorrectionAct(CorrectionActId.Parse("И1"), Pupil, Journal, PeriodId.Parse("Ч1"), reason: null)),
        new("act_approvals", "И1,Т1,2023-09-12T12:00", new ActApproval(CorrectionActId.Parse("И1"), Teacher) { Recorded = At }, "И1,Т1", new ActApproval(CorrectionActId.Parse("И1"), Teacher)),
        .. WithContent,
    ];
}
