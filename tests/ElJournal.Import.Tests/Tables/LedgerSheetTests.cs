using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

/// <summary>The sheets of facts that stand in no journal: what a full row and a bare one say.</summary>
public sealed class LedgerSheetTests
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

    private static MaterialContent Content => new("Дроби")
    {
        Text = "Прочитать",
        Link = WebLink.Parse("https://example.org/"),
        File = new StoredFile("дроби.pdf", "application/pdf", 12, FileDigest.Parse("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
    };

    /// <summary>Gets the name of a sheet, one full row and one with nothing but what is required.</summary>
    private static readonly ImmutableArray<(string Sheet, string Full, LedgerFact Expected, string Bare, LedgerFact ExpectedBare)> Samples =
    [
        ("guardians", "Р1,P1,2023-09-12,2023-09-12", new Guardianship(Guardian, Pupil, DateSpan.On(Day)), "Р1,P1", new Guardianship(Guardian, Pupil)),
        (
            "statements",
            "Р1,P1,declines,12.09.2023,2023-09-13,К1,attendance,2023-09-12T12:00",
            new FamilyStatement(Guardian, Pupil, FamilyStatementKind.Declines, Day, Day.PlusDays(1)) { Recorded = At, Contact = ContactId.Parse("К1"), Unwanted = MessageTopics.Attendance },
            "Р1,P1,electronic,12.09.2023",
            new FamilyStatement(Guardian, Pupil, FamilyStatementKind.Electronic, Day)),
        (
            "contacts",
            "К1,Р1,phone,own-entry,2023-09-12T12:00,Т1",
            new FamilyContact(ContactId.Parse("К1"), Guardian, ContactKind.Phone) { Source = ContactSource.OwnEntry, Recorded = At with { By = Teacher } },
            "К1,Р1,email",
            new FamilyContact(ContactId.Parse("К1"), Guardian, ContactKind.Email)),
        (
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
        (
            "announcements",
            "О1,2023-09-12T12:00,Т1,7А,paperless",
            new Announcement(AnnouncementId.Parse("О1")) { PublishedAt = Noon, Author = Teacher, Class = Class, Topics = MessageTopics.Paperless },
            "О1",
            new Announcement(AnnouncementId.Parse("О1"))),
        (
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
        (
            "hand_overs",
            "Х1,2023-09-12T12:00,Т1,Т1,7А,J1,00ff",
            new HandOver(HandOverId.Parse("Х1")) { At = Noon, Giver = Teacher, Taker = Teacher, Class = Class, Journal = Journal, Digest = "00ff" },
            "Х1",
            new HandOver(HandOverId.Parse("Х1"))),
        (
            "archive_copies",
            "1,2023,2023-09-12T12:00,диск,12,2023-09-12T12:30,00ff",
            new ArchiveCopy(ArchiveCopyId.Parse("1"), ArchiveId.Parse("2023"), "диск") { MadeAt = Noon, Room = "12", VerifiedAt = Later, Digest = "00ff" },
            "1,2023,,диск",
            new ArchiveCopy(ArchiveCopyId.Parse("1"), ArchiveId.Parse("2023"), "диск")),
        (
            "orders",
            "1,15-у,12.09.2023,class-change,P1,7А,13.09.2023,2023-09-12T12:00",
            new OrderEntry(OrderEntryId.Parse("1"), "15-у", Day, OrderKind.ClassChange) { Pupil = Pupil, Class = Class, Effective = Day.PlusDays(1), Recorded = At },
            "1,15-у,12.09.2023,other",
            new OrderEntry(OrderEntryId.Parse("1"), "15-у", Day, OrderKind.Other)),
        (
            "checks",
            "1,personal-data,7А,J1,2023-09-12T12:00,Т1",
            new Check(CheckId.Parse("1"), CheckKind.PersonalData) { Class = Class, Journal = Journal, MadeAt = Noon, By = Teacher },
            "1,class-journal",
            new Check(CheckId.Parse("1"), CheckKind.ClassJournal)),
        (
            "disagreements",
            "1,9,J1,2023-09-12T12:00,2023-09-12T12:30,2023-09-12T12:30",
            new Disagreement(DisagreementId.Parse("1"), CheckId.Parse("9")) { Journal = Journal, FoundAt = Noon, CorrectedAt = Later, ReportedAt = Later },
            "1,9",
            new Disagreement(DisagreementId.Parse("1"), CheckId.Parse("9"))),
        (
            "data_changes",
            "1,7А,P1,2023-09-12T12:00,2023-09-12T12:30,2023-09-12T12:30,Т1",
            new DataChange(DataChangeId.Parse("1")) { Class = Class, Pupil = Pupil, FoundAt = Noon, ReportedAt = Later, CorrectedAt = Later, By = Teacher },
            "1",
            new DataChange(DataChangeId.Parse("1"))),
        (
            "report_runs",
            "1,filling,2023-09-12T12:00,2023-09-12,2023-09-13,7А,Ч1,Т1",
            new ReportRun(ReportRunId.Parse("1"), ReportKind.Filling, Day, Day.PlusDays(1)) { MadeAt = Noon, Class = Class, Period = PeriodId.Parse("Ч1"), By = Teacher },
            "1,analysis,,2023-09-12,2023-09-12",
            new ReportRun(ReportRunId.Parse("1"), ReportKind.Analysis, Day, Day)),
        (
            "plan_items",
            "1,Семинар,2023-09-13,2023-09-12,Т1",
            new PlanItem(PlanItemId.Parse("1"), "Семинар") { Due = Day.PlusDays(1), DoneOn = Day, By = Teacher },
            "1,Семинар",
            new PlanItem(PlanItemId.Parse("1"), "Семинар")),
        (
            "incidents",
            "1,code-passed-on,P1,2023-09-12T12:00,2023-09-12T12:30",
            new Incident(IncidentId.Parse("1"), IncidentKind.CodePassedOn) { Person = PersonId.Parse("P1"), HappenedAt = Noon, ReportedAt = Later },
            "1,pupil-under-staff-login",
            new Incident(IncidentId.Parse("1"), IncidentKind.PupilUnderStaffLogin)),
        ("sign_ins", "Т1,2023-09-12T12:00,планшет,2023-09-12T12:30", new SignIn(AccountId.Parse("Т1"), Noon) { Device = "планшет", EndedAt = Later }, "Т1,2023-09-12T12:00", new SignIn(AccountId.Parse("Т1"), Noon)),
        ("data_reads", "Т1,2023-09-12T12:00,P1,forecast", new DataRead(AccountId.Parse("Т1"), Noon) { Pupil = Pupil, Topics = MessageTopics.Forecast }, "Т1,2023-09-12T12:00", new DataRead(AccountId.Parse("Т1"), Noon)),
        (
            "credentials",
            "Р1,reissued,2023-09-12T12:00,Т1,P1,Т1",
            new CredentialEvent(AccountId.Parse("Р1"), CredentialEventKind.Reissued) { At = Noon, By = Teacher, Owner = PersonId.Parse("P1"), Receiver = PersonId.Parse("Т1") },
            "Р1,issued",
            new CredentialEvent(AccountId.Parse("Р1"), CredentialEventKind.Issued)),
        (
            "thematic_plan",
            "J1,3,Дроби,2,2023-09-12T12:00",
            new PlannedTopic(Journal, 3, "Дроби") { Hours = 2, Recorded = At },
            "J1,3,Дроби",
            new PlannedTopic(Journal, 3, "Дроби")),
        (
            "excuses",
            "P1,2023-09-12,2023-09-13,illness,2023-09-12T12:00,Т1",
            new Excuse(PersonId.Parse("P1"), Day, Day.PlusDays(1), ExcuseReason.Illness) { Recorded = At with { By = Teacher } },
            "P1,2023-09-12,2023-09-12,leave",
            new Excuse(PersonId.Parse("P1"), Day, Day, ExcuseReason.Leave)),
        (
            "personal_data",
            "P1,pupil,no,2023-09-12T12:00",
            new PersonalDataState(PersonId.Parse("P1"), PersonKind.Pupil, isComplete: false) { ConfirmedAt = Noon },
            "Р1,guardian,yes",
            new PersonalDataState(PersonId.Parse("Р1"), PersonKind.Guardian, isComplete: true)),
        (
            "reference_data",
            "bells,2023-09-12,2023-09-12T12:00",
            new ReferenceState(ReferenceSection.Bells) { ValidFrom = Day, ConfirmedAt = Noon },
            "subjects",
            new ReferenceState(ReferenceSection.Subjects)),
        ("closings", "J1,2023-09-12T12:00,Т1", new JournalClosing(Journal, Noon) { By = Teacher }, ",2023-09-12T12:00", new JournalClosing(null, Noon)),
        ("assessment_kinds", "Тест,yes", new AssessmentKindNote("Тест", isControl: true), "Опрос,no", new AssessmentKindNote("Опрос", isControl: false)),
        (
            "weight_changes",
            "A1,J1,2023-09-12T12:00,1,2.5,Т1",
            new WeightChange(AssessmentId.Parse("A1"), Journal, Noon, MarkWeight.OfHundredths(100), MarkWeight.OfHundredths(250)) { By = Teacher },
            "A1,J1,2023-09-12T12:00,,0",
            new WeightChange(AssessmentId.Parse("A1"), Journal, Noon, null, MarkWeight.OfHundredths(0))),
        (
            "substitutions",
            "J1,2023-09-12,2023-09-12,Т1,2023-09-12T12:00",
            new Substitution(Journal, DateSpan.On(Day)) { Substitute = Teacher, At = Noon },
            "J1",
            new Substitution(Journal, DateSpan.Always)),
        (
            "correction_acts",
            "И1,P1,J1,Ч1,описка,2023-09-12T12:30,2023-09-12T12:00,Т1",
            new CorrectionAct(CorrectionActId.Parse("И1"), Pupil, Journal, PeriodId.Parse("Ч1"), "описка") { ClosedAt = Later, Recorded = new Provenance(Noon, Teacher) },
            "И1,P1,J1,Ч1",
            new CorrectionAct(CorrectionActId.Parse("И1"), Pupil, Journal, PeriodId.Parse("Ч1"), reason: null)),
        ("act_approvals", "И1,Т1,2023-09-12T12:00", new ActApproval(CorrectionActId.Parse("И1"), Teacher) { Recorded = At }, "И1,Т1", new ActApproval(CorrectionActId.Parse("И1"), Teacher)),
        (
            "materials",
            "М1,J1,task,L1,Доли,2023-09-13,Дроби,Прочитать,https://example.org/,дроби.pdf,application/pdf,12,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,2023-09-12T12:00,Т1",
            new JournalMaterial(MaterialId.Parse("М1"), Journal, MaterialKind.Task, Content) { Lesson = LessonId.Parse("L1"), Topic = "Доли", AnswerBy = Day.PlusDays(1), Recorded = At with { By = Teacher } },
            "М1,J1,reading,,,,Дроби",
            new JournalMaterial(MaterialId.Parse("М1"), Journal, MaterialKind.Reading, new MaterialContent("Дроби"))),
        (
            "library",
            "М1,documents,Алгебра,Доли,Дроби,Прочитать,https://example.org/,дроби.pdf,application/pdf,12,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,2023-09-12T12:00,Т1",
            new LibraryMaterial(MaterialId.Parse("М1"), LibrarySection.Documents, Content) { Subject = "Алгебра", Topic = "Доли", Recorded = At with { By = Teacher } },
            "М1,learning,,,Дроби",
            new LibraryMaterial(MaterialId.Parse("М1"), LibrarySection.Learning, new MaterialContent("Дроби"))),
        (
            "portfolios",
            "М1,P1,achievement,2023-09-12,Алгебра,Дроби,Прочитать,https://example.org/,дроби.pdf,application/pdf,12,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,2023-09-12T12:00,Т1",
            new PortfolioItem(MaterialId.Parse("М1"), PersonId.Parse("P1"), PortfolioKind.Achievement, Content) { Day = Day, Subject = "Алгебра", Recorded = At with { By = Teacher } },
            "М1,Т1,work,,,Дроби",
            new PortfolioItem(MaterialId.Parse("М1"), PersonId.Parse("Т1"), PortfolioKind.Work, new MaterialContent("Дроби"))),
        (
            "personal_files",
            "М1,P1,2023-09-12,Дроби,Прочитать,https://example.org/,дроби.pdf,application/pdf,12,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,2023-09-12T12:00,Т1",
            new PersonalFileItem(MaterialId.Parse("М1"), Pupil, Content) { Dated = Day, Recorded = At with { By = Teacher } },
            "М1,P1,,Дроби",
            new PersonalFileItem(MaterialId.Parse("М1"), Pupil, new MaterialContent("Дроби"))),
        (
            "portal_exports",
            "Э1,Портал,2023-09-12,2023-09-18,7А,12,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,2023-09-12T12:00,Т1,refused,2023-09-12T12:30",
            new PortalExport(PortalExportId.Parse("Э1"), "Портал", Day, Day.PlusDays(6), Content.File!.Digest) { Class = Class, Pupils = 12, At = Noon, Giver = Teacher, Answer = PortalAnswer.Refused, AnsweredAt = Later },
            "Э1,Портал,2023-09-12,2023-09-12,,,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            new PortalExport(PortalExportId.Parse("Э1"), "Портал", Day, Day, Content.File!.Digest)),
        (
            "applications",
            "З1,17,2023-09-12,Кто подал,8 900,О ком,2016-09-12,1,свидетельство,refused,2023-09-12T12:00,мест нет,O1,P1,2023-09-12T12:30,2023-09-12T12:00,Т1",
            new AdmissionApplication(AdmissionId.Parse("З1"), "17", Day)
            {
                Applicant = "Кто подал",
                Contact = "8 900",
                Child = "О ком",
                BornOn = Day.PlusYears(-7),
                Grade = 1,
                Documents = "свидетельство",
                Decision = AdmissionDecision.Refused,
                DecidedAt = Noon,
                Reason = "мест нет",
                Order = OrderEntryId.Parse("O1"),
                Pupil = Pupil,
                EnrolledAt = Later,
                Recorded = At with { By = Teacher },
            },
            "З1,17,2023-09-12",
            new AdmissionApplication(AdmissionId.Parse("З1"), "17", Day)),
    ];

    public static TheoryData<string> Sheets => [.. Samples.Select(s => s.Sheet)];

    [Fact]
    public void Samples_AllSheets_AreThere() => Assert.Equal(LedgerSheets.All.Select(s => s.Name), Samples.Select(s => s.Sheet));

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Row_Full_SaysAllOfIt(string sheet)
    {
        var sample = Of(sheet);
        var columns = LedgerSheets.All.Single(s => s.Name == sheet).Columns;

        Assert.Equal(columns.Length, sample.Full.Split(',').Length);
        Assert.Equal([sample.Expected], FactsOf(sample.Expected, TableFixture.Record((sheet, $"{string.Join(',', columns)}\n{sample.Full}"))));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Row_RequiredAlone_SaysNothingElse(string sheet)
    {
        var sample = Of(sheet);
        var columns = LedgerSheets.All.Single(s => s.Name == sheet).Columns;
        var text = string.Join(',', columns.Take(sample.Bare.Split(',').Length));

        Assert.Equal([sample.ExpectedBare], FactsOf(sample.Expected, TableFixture.Record((sheet, $"{text}\n{sample.Bare}"))));
        Assert.Equal([sample.ExpectedBare], FactsOf(sample.Expected, TableFixture.Record((sheet, $"{string.Join(';', columns)}\n{sample.Bare.Replace(',', ';')}"))));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Coverage_SheetThere_IsCompleteAndWithoutItAbsent(string sheet)
    {
        var kind = LedgerSheets.All.Single(s => s.Name == sheet).Kinds;
        var coverage = TableFixture.Record((sheet, string.Join(',', LedgerSheets.All.Single(s => s.Name == sheet).Columns))).Register.Coverage;

        Assert.Equal(LedgerKinds.All.Single(k => k.FactType == Of(sheet).Expected.GetType()).Kind, kind);
        Assert.Equal(CoverageLevel.Complete, coverage.LevelOf(kind, Day, schoolClass: null));

        // Lessons say who taught them: with them alone substitutions are known.
        var without = kind == FactKinds.Substitutions ? TableFixture.Record(("lessons", null), ("periods", "period,kind,from,to\nГод,year,2023-09-01,2024-05-31")) : TableFixture.Record();
        Assert.Equal(CoverageLevel.Absent, without.Register.Coverage.LevelOf(kind, Day, schoolClass: null));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Required_Empty_IsRefused(string sheet)
    {
        var (columns, required) = (LedgerSheets.All.Single(s => s.Name == sheet).Columns, LedgerSheets.All.Single(s => s.Name == sheet).Required);
        var full = Of(sheet).Full.Split(',');
        foreach (var column in required)
        {
            var row = full.Select((value, i) => columns[i] == column ? "" : value);

            Assert.Equal(
                [$"{sheet}.csv:2:{column}: ELJ-D240: Значения нет, а без него строка ничего не значит. Заполните поле или уберите строку."],
                TableFixture.Errors((sheet, $"{string.Join(',', columns)}\n{string.Join(',', row)}")));
        }
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Row_Twice_IsADuplicate(string sheet)
    {
        var columns = string.Join(',', LedgerSheets.All.Single(s => s.Name == sheet).Columns);
        var error = Assert.Single(TableFixture.Errors((sheet, $"{columns}\n{Of(sheet).Full}\n{Of(sheet).Full}")));

        Assert.StartsWith($"{sheet}.csv:3: ELJ-D002: Повтор: {LedgerKinds.All.Single(k => k.FactType == Of(sheet).Expected.GetType()).Word} «", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statements", "guardian,pupil,kind,date,to,recorded_at\nР1,P1,cannot,2023-09-12,,2023-09-12T12:00\nР1,P1,cannot,2023-09-12,2023-10-01,2023-10-01T12:00")]
    [InlineData("contacts", "contact,guardian,kind,source,recorded_at\nК1,Р1,phone,,2023-09-12T12:00\nК1,Р1,phone,paper,2023-09-12T12:30")]
    [InlineData("orders", "order,number,date,kind,recorded_at\n1,2,2023-09-12,other,\n1,2,2023-09-12,other,2023-09-12T12:00")]
    [InlineData("thematic_plan", "journal,number,topic,recorded_at\nJ1,1,Дроби,2023-09-12T12:00\nJ1,1,Проценты,2023-09-12T12:30")]
    [InlineData("excuses", "person,from,to,reason,recorded_at\nP1,2023-09-12,2023-09-13,illness,2023-09-12T12:00\nP1,2023-09-12,2023-09-20,illness,2023-09-14T12:00")]
    public void Rows_OfEqualKeyAndOtherTime_AreAnEntryAndItsCorrection(string sheet, string text) =>
        Assert.Equal(2, FactsOf(Of(sheet).Expected, TableFixture.Record((sheet, text))).Count);

    private static (string Sheet, string Full, LedgerFact Expected, string Bare, LedgerFact ExpectedBare) Of(string sheet) => Samples.Single(s => s.Sheet == sheet);

    private static List<LedgerFact> FactsOf(LedgerFact like, SchoolYearRecord record) => Ledgers.All(record).Where(f => f.GetType() == like.GetType()).ToList();
}
