using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Revisions;

/// <summary>Anybody who submits anything at the school of <see cref="Desk"/>: mostly what a school does, often what it must not.</summary>
internal sealed class RandomDesk(int seed)
{
    private static readonly ImmutableArray<string> People = ["t-1", "t-2", "z-1", "z-2", "s-1", "p-1", "nobody"];
    private static readonly ImmutableArray<string> Pupils = ["p-1", "p-2", "p-3", "p-9"];
    private static readonly ImmutableArray<LessonId> Lessons = [.. new[] { "L1", "L2", "L3" }.Select(LessonId.Parse)];
    private static readonly ImmutableArray<AssessmentId> Works = [.. new[] { "A1", "A2" }.Select(AssessmentId.Parse)];
    private static readonly ImmutableArray<CorrectionActId> Acts = [.. new[] { "act-1", "act-2" }.Select(CorrectionActId.Parse)];

    private readonly Random random = new(seed);
    private LocalDate day = Desk.Monday;
    private int minute;
    private int orders = 100;

    internal JournalPolicy Policy() => new()
    {
        Corrections = One<EditLadder>([EditLadder.Free, EditLadder.Of(EditRight.Closed, new EditStep(2, EditRight.Free), new EditStep(9, EditRight.WithReason), new EditStep(20, EditRight.WithApproval))]),
        Entries = One<EditLadder>([EditLadder.Free, EditLadder.Of(EditRight.Closed, new EditStep(30, EditRight.Free))]),
        PeriodClosesAfterDays = One<int?>([null, 0, 10]),
        ClosedPeriods = One<FrozenSet<PeriodId>>([[], FrozenSet.Create(Desk.Quarter)]),
        ApprovalsToLower = random.Next(1, 3),
    };

    internal Submission Next(RevisedYear year)
    {
        minute += random.Next(0, 40);
        day = random.Next(6) == 0 ? day.PlusDays(random.Next(1, 15)) : day;
        var at = Desk.At(day, 6) + Duration.FromMinutes(minute % 900) + Duration.FromSeconds(minute);
        var commands = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Command(year)).ToImmutableArray();
        return new Submission(PersonId.Parse(One(People)), at, commands)
        {
            Reason = One<string?>([null, "Ошибка ввода"]),
            ApprovedBy = One<ImmutableArray<StaffId>>([[], [StaffId.Parse("z-1")], [StaffId.Parse("z-1"), StaffId.Parse("z-2")]]),
            Act = One<CorrectionActId?>([null, null, One(Acts)]),
        };
    }

    private JournalCommand Command(RevisedYear year) => random.Next(14) switch
    {
        0 or 1 => Seen(new RecordLesson(Lesson()), year),
        2 => Seen(new RecordAssessment(new Assessment(One(Works), One<JournalId>([Desk.Algebra, Desk.Algebra, Desk.AlgebraB]), One(Lessons)) { Weight = One<MarkWeight?>([null, MarkWeight.OfHundredths(200)]) }), year),
        3 or 4 or 5 => Seen(new RecordMark(new MarkEntry(One(Works), Pupil(), Cell.Of(MarkValue.Of(random.Next(1, 7)))) { Day = One<LocalDate?>([null, null, Day()]) }), year),
        6 => Seen(new RecordAttendance(new AttendanceEntry(One(Lessons), Pupil(), One<Cell>([Cell.Late, Cell.Exempt, Cell.Absent(AbsenceReason.Illness)]))), year),
        7 => Seen(new RecordFinalMark(new FinalMarkEntry(Desk.Algebra, Pupil(), Desk.Quarter, Cell.Of(MarkValue.Of(random.Next(2, 6))))), year),
        8 => new RecordSubstitution(Desk.Algebra, DateSpan.On(Day()), One<StaffId?>([null, StaffId.Parse("t-1"), StaffId.Parse("t-2")])),
        9 => Desk.Move($"{orders++}", One(Enum.GetValues<OrderKind>()), One(Pupils), One<string?>([null, "7А", "7Б"]), Day()),
        10 => new OpenCorrectionAct(new CorrectionAct(One(Acts), Pupil(), Desk.Algebra, Desk.Quarter, One(["", "Олимпиада"]))),
        11 => new ApproveCorrectionAct(One(Acts)),
        12 => random.Next(4) == 0 ? new RecordLedgerFact(new JournalClosing(One<JournalId?>([Desk.Algebra, null]), Desk.At(day, 23))) : Seen(new RecordHomework(new HomeworkEntry(One(Lessons), $"№ {random.Next(5)}")), year),
        _ => Withdrawal(year),
    };

    private LessonEntry Lesson()
    {
        var planned = Desk.Planned(One(Lessons), Day());
        return random.Next(3) switch
        {
            0 => planned,
            1 => planned with { Status = LessonStatus.Cancelled },
            _ => planned with { Status = LessonStatus.Held, Topic = $"Тема {random.Next(3)}", ActualTeacher = One<StaffId?>([null, StaffId.Parse("t-2")]) },
        };
    }

    private WithdrawFact Withdrawal(RevisedYear year)
    {
        var addresses = year.Facts.Select(f => f.Revision.Address).OrderBy(a => a.ToString(), StringComparer.Ordinal).ToList();
        var address = One(addresses);
        return new WithdrawFact(address, year.VersionOf(address));
    }

    /// <summary>Most have looked at what stands; some have not.</summary>
    private FactCommand Seen(FactCommand command, RevisedYear year) => random.Next(5) == 0 ? command with { Version = random.Next(3) } : command with { Version = year.VersionOf(command.Address) };

    private LocalDate Day() => Desk.Monday.PlusDays(random.Next(-2, 40));

    private PupilId Pupil() => PupilId.Parse(One(Pupils));

    private T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
