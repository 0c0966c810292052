using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk.Machine;

/// <summary>Anybody who submits anything at the school of the story: mostly what a school does, often what it must not.</summary>
/// <param name="seed">The seed of the dice.</param>
/// <param name="takes">Whether somebody now and then takes a work or a material of a colleague's.</param>
internal sealed class DeskDice(int seed, bool takes)
{
    internal static readonly JournalId Algebra = JournalId.Parse("7А-алгебра");

    /// <summary>Everybody of the school, its families, and somebody of whom it knows nothing.</summary>
    internal static readonly ImmutableArray<string> People = ["t-1", "t-2", "t-3", "z-1", "d-1", "s-1", "a-1", "p-1", "p-2", "g-1", "nobody"];

    private static readonly SchoolClock Clock = new(DateTimeZoneProviders.Tzdb["Europe/Moscow"]);
    private static readonly LocalDate Monday = new(2023, 9, 11);
    private static readonly LocalDate Sunday = new(2023, 9, 17);
    private static readonly PeriodId Quarter = PeriodId.Parse("I");
    private static readonly ImmutableArray<LessonId> Lessons = [.. new[] { "L1", "L2", "L3" }.Select(LessonId.Parse)];
    private static readonly ImmutableArray<AssessmentId> Works = [.. new[] { "A1", "A2" }.Select(AssessmentId.Parse)];
    private static readonly ImmutableArray<CorrectionActId> Acts = [.. new[] { "act-1", "act-2" }.Select(CorrectionActId.Parse)];

    /// <summary>Who may record one or the other thing beside lessons and marks.</summary>
    private static readonly ImmutableArray<string> Office = ["a-1", "s-1", "z-1", "d-1", "t-1", "t-2", "t-3"];

    private readonly Random random = new(seed);
    private readonly OtherDice others = new(new Random(~seed));
    private readonly TakingDice taking = new(new Random(seed ^ 0x5EED));
    private int orders = 100;

    /// <summary>Gets the instant that it is.</summary>
    internal Instant Now { get; private set; } = Clock.At(Monday, new LocalTime(7, 0));

    /// <summary>Says whether time leaps next rather than somebody submitting.</summary>
    internal bool LeapsNext() => random.Next(9) == 0;

    /// <summary>Lets time go on: an hour, a night, a fortnight.</summary>
    internal Instant Leap() => Now += One([Duration.FromHours(1), Duration.FromHours(16), Duration.FromDays(random.Next(1, 12))]);

    internal Submission Next(DeskState state)
    {
        var year = state.Year;
        Now += Duration.FromMinutes(random.Next(0, 12)) + Duration.FromSeconds(1);
        if (takes && taking.Next(year, Clock.DateOf(Now)) is var (by, taken))
        {
            return new Submission(by, Now, taken);
        }

        var (people, commands) = random.Next(10) switch
        {
            < 3 => (["t-1", "t-1", "t-2"], ALessonWithMarks(year)),
            < 5 => (["t-1", "t-1", "t-2"], Several(OfTeacher, year)),
            5 or 6 => (["z-1", "d-1"], Several(OfDeputy, year)),
            7 => (ImmutableArray.Create("s-1"), Several(OfSecretary, year)),
            _ => Others(state),
        };
        return new Submission(PersonId.Parse(random.Next(5) == 0 ? One(People) : One(people)), Now, commands)
        {
            Reason = One<string?>([null, "Ошибка ввода"]),
            ApprovedBy = One<ImmutableArray<StaffId>>([[], [], [], [StaffId.Parse("z-1")], [StaffId.Parse("z-1"), StaffId.Parse("d-1")]]),
            Act = One<CorrectionActId?>([null, null, One(Acts)]),
        };
    }

    /// <summary>What a teacher does at the end of a lesson: says that it was held, and gives the marks of its work.</summary>
    private ImmutableArray<JournalCommand> ALessonWithMarks(RevisedYear year)
    {
        var number = random.Next(2);
        var standing = Standing(Lessons[number], year);
        return
        [
            Seen(new RecordLesson(standing with { Status = LessonStatus.Held, Topic = standing.Topic ?? "Дроби" }), year),
            Seen(new RecordAssessment(year.FindAssessment(Works[number]) ?? new Assessment(Works[number], Algebra, Lessons[number])), year),
            Seen(new RecordMark(new MarkEntry(Works[number], Pupil(), Cell.Of(MarkValue.Of(random.Next(2, 6))))), year),
        ];
    }

    private ImmutableArray<JournalCommand> Several(Func<RevisedYear, JournalCommand> one, RevisedYear year) => [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => one(year))];

    /// <summary>What else a school records, by those who may where there are any.</summary>
    private (ImmutableArray<string> People, ImmutableArray<JournalCommand> Commands) Others(DeskState state)
    {
        var command = random.Next(25) switch
        {
            0 => others.TakeUp(),
            < 6 => others.Admission(state.Year),
            < 10 => others.Register(state.Year),
            _ => others.Ledger(),
        };
        var action = command is DecideApplication ? AccessAction.Approve : AccessAction.Enter;
        var target = command is RecordLedgerFact { Entry: var fact } ? LedgerTargets.Of(fact, author: null) : new AccessTarget(command is DecideApplication or EnrolApplicant ? ResourceKind.Applications : ResourceKind.Classes);
        ImmutableArray<string> able = [.. Office.Where(p => state.Access.Decide(state.Access.FindActor(PersonId.Parse(p))!, action, state.Access.Resolve(target), Now).IsAllowed)];
        var seen = command is FactCommand recorded ? Seen(recorded, state.Year) : command;
        return (able.IsEmpty ? Office : able, [seen is RecordLedgerFact { Entry: SignIn or DataRead } witnessed ? witnessed with { Version = state.Year.VersionOf(witnessed.Address) } : seen]);
    }

    private JournalCommand OfTeacher(RevisedYear year) => random.Next(14) switch
    {
        0 or 1 or 2 => Seen(new RecordLesson(Lesson(year)), year),
        3 or 4 => Seen(new RecordAssessment(new Assessment(One(Works), Algebra, One(Lessons)) { Weight = One<MarkWeight?>([null, MarkWeight.OfHundredths(200)]) }), year),
        5 or 6 or 7 or 8 => Seen(new RecordMark(new MarkEntry(One(Works), Pupil(), Cell.Of(MarkValue.Of(random.Next(1, 7)))) { Day = One<LocalDate?>([null, null, null, Day()]) }), year),
        9 => Seen(new RecordAttendance(new AttendanceEntry(One(Lessons), Pupil(), One<Cell>([Cell.Late, Cell.Exempt, Cell.Absent(AbsenceReason.Illness)]))), year),
        10 => Seen(new RecordHomework(new HomeworkEntry(One(Lessons), $"№ {random.Next(5)}")), year),
        11 => Seen(new RecordFinalMark(new FinalMarkEntry(Algebra, Pupil(), Quarter, Cell.Of(MarkValue.Of(random.Next(2, 6))))), year),
        12 => new OpenCorrectionAct(new CorrectionAct(One(Acts), Pupil(), Algebra, Quarter, One(["", "Олимпиада"]))),
        _ => Withdrawal(year),
    };

    private JournalCommand OfDeputy(RevisedYear year) => random.Next(7) switch
    {
        0 or 1 or 2 => new RecordSubstitution(Algebra, DateSpan.On(One([Clock.DateOf(Now), year.FindLesson(One(Lessons))?.Date ?? Day()])), One<StaffId?>([null, StaffId.Parse("t-2"), StaffId.Parse("t-2")])),
        3 or 4 => new ApproveCorrectionAct(One(Acts)),
        5 when random.Next(8) == 0 => new RecordLedgerFact(new JournalClosing(One<JournalId?>([Algebra, null]), Now)),
        _ => Withdrawal(year),
    };

    private JournalCommand OfSecretary(RevisedYear year) => random.Next(9) switch
    {
        0 or 1 => Move(),
        2 => new RecordLedgerFact(new Guardianship(GuardianId.Parse("g-1"), Pupil(), DateSpan.Always)),
        3 => Seen(RecordRegisterFact.Of(new CalendarDay(Day(), One(Enum.GetValues<CalendarDayKind>()))), year),
        4 or 5 or 6 or 7 => Seen(new RecordLesson(Lesson(year) with { Status = LessonStatus.Planned }), year),
        _ => Withdrawal(year),
    };

    private LessonEntry Lesson(RevisedYear year)
    {
        var id = One(Lessons);
        var standing = Standing(id, year);
        return random.Next(7) switch
        {
            0 => standing with { Status = LessonStatus.Cancelled },
            1 or 2 or 3 => new LessonEntry(id, Algebra, One([Clock.DateOf(Now), Clock.DateOf(Now).PlusDays(-1), Monday, Monday.PlusDays(1), Sunday]), standing.Start, standing.End) { Status = standing.Status },
            4 => standing with { ActualTeacher = One<StaffId?>([null, StaffId.Parse("t-2")]) },
            _ => standing with { Status = LessonStatus.Held, Topic = $"Тема {random.Next(3)}" },
        };
    }

    private LessonEntry Standing(LessonId id, RevisedYear year) =>
        year.FindLesson(id) ?? new LessonEntry(id, Algebra, Day(), new LocalTime(8, 30), new LocalTime(9, 15)) { Status = LessonStatus.Planned };

    private MovePupil Move()
    {
        var number = $"{orders++}-у";
        return new MovePupil(new OrderEntry(OrderEntryId.Parse(number), number, Day(), One(Enum.GetValues<OrderKind>()))
        {
            Pupil = Pupil(),
            Class = One<ClassId?>([null, ClassId.Parse("7А"), ClassId.Parse("7Б")]),
        });
    }

    private WithdrawFact Withdrawal(RevisedYear year)
    {
        var address = One([.. year.Facts.Select(f => f.Revision.Address).OrderBy(a => a.ToString(), StringComparer.Ordinal)]);
        return new WithdrawFact(address, year.VersionOf(address));
    }

    /// <summary>Most have looked at what stands; some have not.</summary>
    private FactCommand Seen(FactCommand command, RevisedYear year) => command with { Version = random.Next(9) == 0 ? random.Next(3) : year.VersionOf(command.Address) };

    private LocalDate Day() => Monday.PlusDays(random.Next(-2, 40));

    private PupilId Pupil() => PupilId.Parse(One(["p-1", "p-1", "p-2", "p-9"]));

    private T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
