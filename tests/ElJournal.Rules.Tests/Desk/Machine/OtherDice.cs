using System.Collections.Immutable;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk.Machine;

/// <summary>Draws commands about what stands in no journal: facts of every ledger, as small years have them, every kind of the register, applications, and a year taken up.</summary>
internal sealed class OtherDice(Random random)
{
    private const int Years = 60;

    private static readonly LocalDate Monday = new(2023, 9, 11);
    private static readonly ClassId Class = ClassId.Parse("7А");
    private static readonly ImmutableArray<SmallYear> Drawn = [.. Gen.Sample(Arbitraries.SmallYears().Generator, 50, new Rnd(20230901, 43), Years)];

    /// <summary>The facts, each kind apart, so that none is rare. To close the whole year ends a run, and has dice of its own.</summary>
    private static readonly ImmutableArray<ImmutableArray<LedgerFact>> Ledgers =
    [
        .. Drawn.SelectMany(y => y.Ledger).Where(f => f is not JournalClosing { Journal: null }).GroupBy(f => f.GetType()).OrderBy(g => g.Key.Name, StringComparer.Ordinal).Select(g => g.ToImmutableArray()),
    ];

    /// <summary>Gives what the small years speak of and the school of the story lacks, and an administrator.</summary>
    internal static ImmutableArray<JournalCommand> Founding { get; } =
    [
        RecordRegisterFact.Of(StaffId.Parse("a-1")),
        RecordRegisterFact.Of(StaffId.Parse("t-3")),
        RecordRegisterFact.Of(new StaffRole(StaffId.Parse("a-1"), StaffRoleKind.Administrator, null, DateSpan.Always)),
        RecordRegisterFact.Of(new StaffRole(StaffId.Parse("t-3"), StaffRoleKind.Teacher, null, DateSpan.Always)),
        RecordRegisterFact.Of(new StaffRole(StaffId.Parse("t-3"), StaffRoleKind.ClassTeacher, Class, DateSpan.Always)),
        .. new[] { "p-3", "p-4", "p-5" }.Select(p => RecordRegisterFact.Of(PupilId.Parse(p))),
        RecordRegisterFact.Of(new SchoolClass(ClassId.Parse("1Б"), 1)),
        .. Enumerable.Range(1, 5).Select(i => RecordRegisterFact.Of(new Journal(JournalId.Parse($"j-{i}")) { Class = Class, Subject = "Физика", Teacher = StaffId.Parse("t-3") })),
        .. new[] { "g-2", "g-3" }.Select(g => new RecordLedgerFact(new Guardianship(GuardianId.Parse(g), PupilId.Parse("p-3"), DateSpan.Always))),
        .. new[] { "v-1", "v-2", "v-3" }.Select(v => new RecordLedgerFact(new Domain.Supervision.Check(CheckId.Parse(v), CheckKind.PersonalData))),
    ];

    internal JournalCommand Ledger() => new RecordLedgerFact(One(One(Ledgers)));

    internal JournalCommand Register(RevisedYear year) => random.Next(12) switch
    {
        0 => RecordRegisterFact.Of(new StaffRole(StaffId.Parse(One(["t-2", "t-3", "z-1"])), One(Enum.GetValues<StaffRoleKind>()), One<ClassId?>([null, Class]), Span())),
        1 => RecordRegisterFact.Of(year.FindJournal(DeskDice.Algebra)! with { Teacher = StaffId.Parse(One(["t-1", "t-2"])), IsMarked = One<bool?>([null, true, true, false]) }),
        2 => RecordRegisterFact.Of(new StudyPeriod(PeriodId.Parse(One(["I", "II"])), PeriodKind.Quarter, null, Monday.PlusDays(-random.Next(10)), Monday.PlusDays(random.Next(40, 50)))),
        3 => RecordRegisterFact.Of(new BellSlot(1, random.Next(1, 4), new LocalTime(8, 30), new LocalTime(9, random.Next(10, 20)))),
        4 => RecordRegisterFact.Of(new Outage(Clock.StartOfDay(Monday.PlusDays(random.Next(10))), Clock.StartOfDay(Monday.PlusDays(random.Next(11, 14))))),
        5 => RecordRegisterFact.Of(new CoverageStatement(One(RecordCoverage.AllKinds), One([CoverageLevel.Complete, CoverageLevel.Partial])) { Class = One<ClassId?>([null, Class]) }),
        6 => RecordRegisterFact.Of(new SchoolClass(Class, 7) { Week = One<WeekLength?>([null, WeekLength.Five]), Shift = One<int?>([null, 1]), ClassTeacher = One<StaffId?>([null, StaffId.Parse("t-2")]) }),
        7 => RecordRegisterFact.Of(PupilId.Parse(One(["p-6", "p-7"]))),
        8 => RecordRegisterFact.Of(StaffId.Parse(One(["t-4", "t-5"]))),
        9 => RecordRegisterFact.Of(new SubgroupMembership(SubgroupId.Parse("7А-1"), Class, One<PupilId?>([null, PupilId.Parse("p-1"), PupilId.Parse("p-2")]), Span())),
        10 => RecordRegisterFact.Of(year.School! with { Name = One(["Школа № 1", "Школа № 2"]) }),
        _ => RecordRegisterFact.Of(new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, random.Next(25, 32)))),
    };

    internal JournalCommand Admission(RevisedYear year) => random.Next(4) switch
    {
        0 => new RecordLedgerFact(new AdmissionApplication(Applied(), One(["5", "6"]), Monday) { Applicant = "Кто подал", Child = "О ком" }),
        1 or 2 => new DecideApplication(Applied(), One([AdmissionDecision.Accepted, AdmissionDecision.Accepted, AdmissionDecision.Refused]), One<string?>([null, "Мест нет"]), Version(year)),
        _ => new EnrolApplicant(Applied(), new OrderEntry(OrderEntryId.Parse($"з-{random.Next(1000)}"), $"{random.Next(1000)}-з", Monday.PlusDays(random.Next(20)), OrderKind.Enrolment) { Pupil = PupilId.Parse(One(["p-3", "p-4"])), Class = Class }, Version(year)),
    };

    /// <summary>Takes up a whole year, which is done before there is a desk, and never through one.</summary>
    internal JournalCommand TakeUp() => new LoadYear(One(Drawn).Build());

    private static SchoolClock Clock { get; } = new(DateTimeZoneProviders.Tzdb["Europe/Moscow"]);

    private AdmissionId Applied() => AdmissionId.Parse(One(["а-1", "а-2"]));

    private int Version(RevisedYear year) => random.Next(9) == 0 ? 1 : One([.. new[] { "а-1", "а-2" }.Select(a => year.VersionOf(new FactAddress(RevisedKinds.OfLedger<AdmissionApplication>(), new LedgerKey(a))))]);

    private DateSpan Span() => One([DateSpan.Always, new DateSpan(Monday.PlusDays(random.Next(20)), null), new DateSpan(null, Monday.PlusDays(random.Next(20)))]);

    private T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
