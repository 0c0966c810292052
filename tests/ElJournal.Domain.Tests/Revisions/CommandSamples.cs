using System.Collections.Immutable;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Tests.Interchange;
using ElJournal.Domain.Tests.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Revisions;

/// <summary>A command of every type and for every kind of fact, for the school of <see cref="Desk"/> on the day of its lesson.</summary>
internal static class CommandSamples
{
    internal static CorrectionAct Act { get; } = new(CorrectionActId.Parse("act-1"), Desk.Pupil, Desk.Algebra, Desk.Quarter, "Олимпиада");

    internal static ImmutableArray<JournalCommand> All { get; } = [.. OfJournals, .. OfTheRegister, .. LedgerSamples.All().DistinctBy(f => f.GetType()).Select(f => new RecordLedgerFact(f)), .. Others];

    private static IEnumerable<JournalCommand> OfJournals =>
    [
        new RecordLesson(Desk.Held("Проценты")) { Version = 1 },
        new RecordHomework(new HomeworkEntry(Desk.Lesson, "№ 15")),
        new RecordAttendance(new AttendanceEntry(Desk.Lesson, Desk.Pupil, Cell.Late)),
        new RecordAssessment(new Assessment(Desk.Work, Desk.Algebra, Desk.Lesson) { Title = "Срез" }),
        new RecordMark(Desk.Mark(5)),
        new RecordFinalMark(Desk.Final(5)),
    ];

    private static IEnumerable<JournalCommand> OfTheRegister =>
    [
        RecordRegisterFact.Of(new School(SchoolId.Parse("school"), DateTimeZone.Utc)),
        RecordRegisterFact.Of(new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 6, 30))),
        RecordRegisterFact.Of(StaffId.Parse("t-3")),
        RecordRegisterFact.Of(PupilId.Parse("p-4")),
        RecordRegisterFact.Of(new SchoolClass(ClassId.Parse("8А"), 8)),
        RecordRegisterFact.Of(new SubgroupMembership(SubgroupId.Parse("7А-1"), ClassId.Parse("7А"), Desk.Pupil, DateSpan.Always)),
        RecordRegisterFact.Of(new StaffRole(StaffId.Parse("z-1"), StaffRoleKind.DeputyHead, null, DateSpan.Always)),
        RecordRegisterFact.Of(new Journal(JournalId.Parse("7А-физика")) { Class = ClassId.Parse("7А") }),
        RecordRegisterFact.Of(new StudyPeriod(PeriodId.Parse("q2"), PeriodKind.Quarter, null, new LocalDate(2023, 11, 6), new LocalDate(2023, 12, 29))),
        RecordRegisterFact.Of(new CalendarDay(new LocalDate(2023, 11, 6), CalendarDayKind.Off)),
        RecordRegisterFact.Of(new BellSlot(1, 1, new LocalTime(8, 30), new LocalTime(9, 15))),
        RecordRegisterFact.Of(new Outage(Samples.Noon, Samples.Noon + Duration.FromHours(1))),
        RecordRegisterFact.Of(new CoverageStatement(FactKinds.Marks, CoverageLevel.Complete)),
    ];

    private static IEnumerable<JournalCommand> Others =>
    [
        new WithdrawFact(new RecordMark(Desk.Mark(5)).Address, 1),
        new RecordSubstitution(Desk.Algebra, DateSpan.On(Desk.Monday), StaffId.Parse("t-2")),
        Desk.Move("4", OrderKind.ClassChange, "p-1", "7Б", Desk.Monday),
        new OpenCorrectionAct(Act),
        new ApproveCorrectionAct(Act.Id),
        new DecideApplication(AdmissionId.Parse("a-1"), AdmissionDecision.Accepted, Reason: null, 1),
        new EnrolApplicant(AdmissionId.Parse("a-1"), Desk.Move("5", OrderKind.Enrolment, "p-1", "7Б", Desk.Monday).Order, 2),
        new LoadYear(RandomRecords.Make(1)),
    ];
}
