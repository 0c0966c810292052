using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Records;

/// <summary>Facts of every kind of ledger with every property, which belong to the school of <see cref="Interchange.Samples"/>.</summary>
internal static class LedgerSamples
{
    internal static readonly GuardianId Guardian = GuardianId.Parse("G1");

    private static readonly PupilId Pupil = PupilId.Parse("P1");
    private static readonly StaffId Teacher = StaffId.Parse("T5");
    private static readonly StaffId Other = StaffId.Parse("T6");
    private static readonly ClassId Class = ClassId.Parse("7А");
    private static readonly JournalId Journal = JournalId.Parse("7А-алгебра");
    private static readonly PeriodId Period = PeriodId.Parse("I");
    private static readonly LocalDate Day = new(2023, 9, 12);

    /// <summary>Gives an instant some hours after noon of the day of the samples: done at 0, entered at 1, later stages at 2 and after.</summary>
    internal static Instant Hour(int hours) => Interchange.Samples.Noon + Duration.FromHours(hours);

    internal static ImmutableArray<LedgerFact> All() =>
    [
        .. new LedgerFact[]
        {
            new Guardianship(Guardian, Pupil, new DateSpan(Day, Day.PlusDays(30))),
            new FamilyStatement(Guardian, Pupil, FamilyStatementKind.Declines, Day, Day.PlusDays(7)) { Contact = ContactId.Parse("K1"), Unwanted = MessageTopics.Attendance },
            new FamilyContact(ContactId.Parse("K1"), Guardian, ContactKind.Email) { Source = ContactSource.ESignature },
            new Message(MessageId.Parse("M1"))
            {
                SentAt = Hour(0),
                Sender = PersonId.Parse(Teacher.Value),
                Recipient = PersonId.Parse(Guardian.Value),
                Pupil = Pupil,
                Topics = MessageTopics.Progress | MessageTopics.Behaviour,
                Channel = MessageChannel.Outside,
                IsBulk = true,
                IsNotice = true,
                ReplyTo = MessageId.Parse("M0"),
            },
            new Announcement(AnnouncementId.Parse("A1")) { PublishedAt = Hour(0), Author = Teacher, Class = Class, Topics = MessageTopics.Paperless },
            APrintout(),
            new HandOver(HandOverId.Parse("H1")) { At = Hour(0), Giver = Teacher, Taker = Other, Class = Class, Journal = Journal, Digest = "00ff" },
            new ArchiveCopy(ArchiveCopyId.Parse("C1"), ArchiveId.Parse("2023"), "диск") { MadeAt = Hour(0), Room = "12", VerifiedAt = Hour(2), Digest = "00ff" },
            new OrderEntry(OrderEntryId.Parse("O1"), "15-у", Day, OrderKind.ClassChange) { Pupil = Pupil, Class = Class, Effective = Day.PlusDays(1) },
            new Check(CheckId.Parse("V1"), CheckKind.PersonalData) { Class = Class, Journal = Journal, MadeAt = Hour(0), By = Teacher },
            new Disagreement(DisagreementId.Parse("D1"), CheckId.Parse("V1")) { Journal = Journal, FoundAt = Hour(0), CorrectedAt = Hour(2), ReportedAt = Hour(3) },
            new DataChange(DataChangeId.Parse("R1")) { Class = Class, Pupil = Pupil, FoundAt = Hour(0), ReportedAt = Hour(2), CorrectedAt = Hour(3), By = Teacher },
            new ReportRun(ReportRunId.Parse("B1"), ReportKind.DataLoad, Day, Day.PlusDays(1)) { MadeAt = Hour(0), Class = Class, Period = Period, By = Other },
            new PlanItem(PlanItemId.Parse("I1"), "Семинар") { Due = Day, DoneOn = Day.PlusDays(-1), By = Other },
            new Incident(IncidentId.Parse("N1"), IncidentKind.CodePassedOn) { Person = PersonId.Parse("P1"), HappenedAt = Hour(0), ReportedAt = Hour(2) },
            new SignIn(AccountId.Parse("T5"), Hour(0)) { Device = "планшет", EndedAt = Hour(2) },
            new DataRead(AccountId.Parse("T5"), Hour(0)) { Pupil = Pupil, Topics = MessageTopics.Progress },
            new CredentialEvent(AccountId.Parse("G1"), CredentialEventKind.Reissued) { At = Hour(0), By = Other, Owner = PersonId.Parse("G1"), Receiver = PersonId.Parse("T5") },
            new PlannedTopic(Journal, 3, "Дроби") { Hours = 2 },
            new Excuse(PersonId.Parse("T5"), Day, Day.PlusDays(4), ExcuseReason.Illness),
            new PersonalDataState(PersonId.Parse("P1"), PersonKind.Pupil, isComplete: true) { ConfirmedAt = Hour(0) },
            new ReferenceState(ReferenceSection.Bells) { ValidFrom = Day, ConfirmedAt = Hour(2) },
            new JournalClosing(Journal, Hour(0)) { By = Other },
            new AssessmentKindNote("контрольная работа", isControl: true),
            new WeightChange(AssessmentId.Parse("A1"), Journal, Hour(0), MarkWeight.OfHundredths(100), MarkWeight.OfHundredths(250)) { By = Teacher },
            new Substitution(Journal, new DateSpan(Day, Day.PlusDays(4))) { Substitute = Other, At = Hour(0) },
            new CorrectionAct(CorrectionActId.Parse("И1"), Pupil, Journal, Period, "перепутаны строки") { ClosedAt = Hour(2) },
            new ActApproval(CorrectionActId.Parse("И1"), Teacher),
            new JournalMaterial(MaterialId.Parse("У1"), Journal, MaterialKind.Task, AContent()) { Lesson = LessonId.Parse("L1"), Topic = "Дроби", AnswerBy = Day.PlusDays(2) },
            new LibraryMaterial(MaterialId.Parse("Б1"), LibrarySection.Upbringing, AContent()) { Subject = "Алгебра", Topic = "Дроби" },
            new PortfolioItem(MaterialId.Parse("П1"), PersonId.Parse("P1"), PortfolioKind.Achievement, AContent()) { Day = Day, Subject = "Алгебра" },
            new PersonalFileItem(MaterialId.Parse("Л1"), Pupil, AContent()) { Dated = Day },
            new PortalExport(PortalExportId.Parse("Э1"), "Портал", Day, Day.PlusDays(6), AContent().File!.Digest) { Class = Class, Pupils = 12, At = Hour(0), Giver = Teacher, Answer = PortalAnswer.Accepted, AnsweredAt = Hour(2) },
            new AdmissionApplication(AdmissionId.Parse("З1"), "17", Day)
            {
                Applicant = "Кто подал",
                Contact = "8 900",
                Child = "О ком",
                BornOn = Day.PlusYears(-7),
                Grade = 1,
                Documents = "свидетельство",
                Decision = AdmissionDecision.Accepted,
                DecidedAt = Hour(2),
                Reason = "места есть",
                Order = OrderEntryId.Parse("O1"),
                Pupil = Pupil,
                EnrolledAt = Hour(3),
            },
        }.Select(fact => fact with { Recorded = new Provenance(Hour(1), Other) }),
    ];

    internal static MaterialContent AContent() => new("Дроби и доли")
    {
        Text = "Прочитать",
        Link = WebLink.Parse("https://example.org/drobi?a=1"),
        File = new StoredFile("дроби.pdf", "application/pdf", 1200, FileDigest.Parse("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
    };

    internal static Printout APrintout() => new(PrintoutId.Parse("X1"), PrintoutKind.JournalCopy)
    {
        PrintedAt = Hour(0),
        Pupil = Pupil,
        Guardian = Guardian,
        Class = Class,
        Journal = Journal,
        Period = Period,
        Span = new DateSpan(Day, Day.PlusDays(6)),
        Pages = 3,
        Digest = "00ff",
        VisaBy = Teacher,
        VisaAt = Hour(2),
        CheckedBy = Other,
        CheckedAt = Hour(3),
        BoundAt = Hour(4),
        HandedOverAt = Hour(5),
    };
}
