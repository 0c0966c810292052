using System.Collections.Frozen;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;
using static ElJournal.Domain.Tests.Revisions.Desk;

namespace ElJournal.Domain.Tests.Revisions;

public sealed class LockTests
{
    private static readonly LocalDate Late = new(2023, 11, 20);

    private static readonly JournalPolicy Steps = new()
    {
        Corrections = EditLadder.Of(EditRight.Closed, new EditStep(1, EditRight.Free), new EditStep(3, EditRight.WithReason), new EditStep(10, EditRight.WithApproval)),
    };

    private static readonly DefectCode[] Locked = [RefusalDefects.JournalClosed, RefusalDefects.PeriodClosed, RefusalDefects.TooOld];

    public static TheoryData<string, JournalPolicy, bool> Closures => new()
    {
        { "журнал закрыт", JournalPolicy.Open, true },
        { "период закрыт списком", new JournalPolicy { ClosedPeriods = FrozenSet.Create(Quarter) }, false },
        { "период закрывается сам", new JournalPolicy { PeriodClosesAfterDays = 5 }, false },
        { "запись стара", new JournalPolicy { Entries = EditLadder.Of(EditRight.Closed, new EditStep(7, EditRight.Free)), Corrections = EditLadder.Of(EditRight.Closed, new EditStep(7, EditRight.Free)) }, false },
    };

    /// <summary>The one rule is asked for every command: what a command may do to a closed journal it may not do in another way.</summary>
    [Theory]
    [MemberData(nameof(Closures))]
    public void Closed_EveryCommand_IsRefusedUnlessItsFactsStandInNoJournal(string why, JournalPolicy policy, bool isClosedOnRecord)
    {
        var desk = Open().WithMark(4).Under(policy);
        if (isClosedOnRecord)
        {
            desk.Do("z-1", At(Late, 8), new RecordLedgerFact(new JournalClosing(Algebra, At(Late, 8))));
        }

        var open = CommandSamples.All.Where(c => !desk.Try("t-1", At(Late, 9), Seen(c, desk.Year)).Defects.Any(d => Locked.Contains(d.Code))).Select(NameOf).Distinct();

        // A plan has no day, so that only the closing of its journal shuts it; the other journal facts are shut by anything.
        var always = new[] { "register", "ledger", "MovePupil", "OpenCorrectionAct", "ApproveCorrectionAct", "DecideApplication", "EnrolApplicant", "LoadYear" };
        Assert.Equivalent(isClosedOnRecord ? always : [.. always, "thematic-plans"], open.Except(NotLateAnyMore), strict: true);
        Assert.NotEmpty(why);
    }

    // The final mark of a quarter grows old from its last day, three weeks ago; a substitution finds no planned lesson once the only one is held.
    private static readonly string[] NotLateAnyMore = ["RecordSubstitution"];

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, "ELJ-D714")]
    [InlineData(3, "ELJ-D714")]
    [InlineData(4, "ELJ-D714 ELJ-D715")]
    [InlineData(10, "ELJ-D714 ELJ-D715")]
    [InlineData(11, "ELJ-D713")]
    public void Correction_ByAge_AsksForMoreAndMore(int days, string? codes)
    {
        var desk = Open(Steps).WithMark(4);

        var result = desk.Try("t-1", At(Monday.PlusDays(days), 20), new RecordMark(Mark(5)) { Version = 1 });

        Assert.Equal(codes, result.IsGood ? null : string.Join(' ', result.Defects.Select(d => d.Code)));
    }

    [Fact]
    public void Correction_JustPastMidnightOfTheSchool_IsADayOlder()
    {
        var desk = Open(Steps).WithMark(4);
        var end = new SchoolClock(desk.Year.School!.TimeZone).EndOfDay(Monday.PlusDays(1));

        Assert.True(desk.Try("t-1", end - Duration.Epsilon, new RecordMark(Mark(5)) { Version = 1 }).IsGood);
        Assert.Equal(RefusalDefects.ReasonNeeded, desk.Refused("t-1", end, new RecordMark(Mark(5)) { Version = 1 }).Code);
    }

    [Fact]
    public void Correction_WithReasonAndAnothersConsent_IsAccepted()
    {
        var submission = Correcting(5) with { ApprovedBy = [StaffId.Parse("z-1")] };

        var revision = Open(Steps).WithMark(4).Do(submission.Build()).Revisions[0];

        Assert.Equal(("Ошибка ввода", StaffId.Parse("z-1")), (revision.Reason, Assert.Single(revision.ApprovedBy)));
    }

    [Fact]
    public void Correction_ApprovedByItsAuthor_IsRefused()
    {
        var submission = Correcting(5) with { ApprovedBy = [StaffId.Parse("t-1")] };

        Assert.Equal(RefusalDefects.ApprovalNeeded, Open(Steps).WithMark(4).Refused(submission.Build()).Code);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(3, false)]
    public void Correction_OfTwoHandsToLower_RaisesWithOne(int mark, bool isAccepted)
    {
        var policy = new JournalPolicy { Corrections = Steps.Corrections, ApprovalsToLower = 2 };
        var submission = Correcting(mark) with { ApprovedBy = [StaffId.Parse("z-1"), StaffId.Parse("z-1")] };

        Assert.Equal(isAccepted, Open(policy).WithMark(4).Try(submission.Build()).IsGood);
        Assert.True(Open(policy).WithMark(4).Try((submission with { ApprovedBy = [StaffId.Parse("z-1"), StaffId.Parse("z-2")] }).Build()).IsGood);
    }

    [Fact]
    public void Move_OfALessonOutOfAClosedPeriod_IsRefused()
    {
        var desk = Open(new JournalPolicy { PeriodClosesAfterDays = 0 });
        var moved = Planned(Desk.Lesson, Late);

        Assert.Equal(RefusalDefects.PeriodClosed, desk.Refused("z-1", At(Late, 9), new RecordLesson(moved) { Version = 1 }).Code);
    }

    [Fact]
    public void Ladder_FreerLater_IsRefused() =>
        Assert.Throws<ArgumentException>(() => EditLadder.Of(EditRight.Free, new EditStep(1, EditRight.WithReason)));

    private static Draft Correcting(int mark) => new(mark, "Ошибка ввода", []);

    private static JournalCommand Seen(JournalCommand command, RevisedYear year) => command switch
    {
        FactCommand fact => fact with { Version = year.VersionOf(fact.Address) },
        WithdrawFact withdraw => withdraw with { Version = year.VersionOf(withdraw.Address) },
        _ => command,
    };

    private static string NameOf(JournalCommand command) => command switch
    {
        RecordRegisterFact => "register",
        RecordLedgerFact { Entry: PlannedTopic } => "thematic-plans",
        RecordLedgerFact => "ledger",
        _ => command.GetType().Name,
    };

    private sealed record Draft(int Mark, string Reason, System.Collections.Immutable.ImmutableArray<StaffId> ApprovedBy)
    {
        internal Submission Build() => new(PersonId.Parse("t-1"), At(Monday.PlusDays(5), 9), new RecordMark(Desk.Mark(Mark)) { Version = 1 }) { Reason = Reason, ApprovedBy = ApprovedBy };
    }
}
