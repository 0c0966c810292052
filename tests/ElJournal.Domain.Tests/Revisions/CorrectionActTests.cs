using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using NodaTime;
using static ElJournal.Domain.Tests.Revisions.Desk;

namespace ElJournal.Domain.Tests.Revisions;

public sealed class CorrectionActTests
{
    private static readonly LocalDate Late = new(2023, 11, 20);
    private static readonly CorrectionAct Act = CommandSamples.Act;
    private static readonly JournalPolicy Closed = new() { PeriodClosesAfterDays = 5, ApprovalsToLower = 2 };

    [Fact]
    public void Correction_UnderAnApprovedAct_IsAcceptedAndClosesIt()
    {
        var desk = Approved();

        var revisions = desk.Do(Correction(5)).Revisions;

        Assert.Equal(["mark:A1/p-1", "correction-acts:act-1"], revisions.Select(r => r.Address.ToString()));
        Assert.Equal(At(Late, 12), desk.Year.FindAct(Act.Id)!.ClosedAt);
        Assert.All(revisions, r => Assert.Equal(Act.Id, r.Act));
    }

    [Fact]
    public void Correction_UnderAClosedAct_IsRefused()
    {
        var desk = Approved();
        desk.Do(Correction(5));

        var again = new Submission(PersonId.Parse("t-1"), At(Late, 13), new RecordMark(Mark(4)) { Version = 2 }) { Act = Act.Id };

        Assert.Equal(RefusalDefects.ActClosed, desk.Refused(again).Code);
    }

    [Fact]
    public void Correction_OfMarkAndFinalMarkAtOnce_NeedsOneAct()
    {
        var desk = Approved();
        var both = new Submission(PersonId.Parse("t-1"), At(Late, 12), new RecordMark(Mark(5)) { Version = 1 }, new RecordFinalMark(Final(5))) { Act = Act.Id };

        Assert.Equal(3, desk.Do(both).Revisions.Length);
    }

    [Fact]
    public void Correction_WithoutConsent_IsRefused()
    {
        var desk = Open(Closed).WithMark(4);
        desk.Do("t-1", At(Late, 9), new OpenCorrectionAct(Act));

        Assert.Equal(RefusalDefects.ActNotApproved, desk.Refused(Correction(5)).Code);
    }

    [Fact]
    public void Correction_Lowering_NeedsMoreHandsThanRaising()
    {
        var desk = Approved();
        Assert.Equal("ELJ-D724: С актом исправления «act-1» согласились: 1, а нужно: 2. Попросите того, кто вправе, согласиться; понижение может требовать больше согласий, чем повышение.", desk.Refused(Correction(3)).Describe());

        desk.Do("z-2", At(Late, 11), new ApproveCorrectionAct(Act.Id));

        Assert.True(desk.Try(Correction(3)).IsGood);
    }

    [Fact]
    public void Correction_OfAnotherPupil_IsNotOpened()
    {
        var desk = Approved();
        var other = new Submission(PersonId.Parse("t-1"), At(Late, 12), new RecordMark(Mark(5, "p-2"))) { Act = Act.Id };

        Assert.Equal(RefusalDefects.ActElsewhere, desk.Refused(other).Code);
    }

    [Fact]
    public void Correction_OfALesson_IsNeverOpened()
    {
        var desk = Approved();
        var topic = new Submission(PersonId.Parse("t-1"), At(Late, 12), new RecordLesson(Held("Проценты")) { Version = 2 }) { Act = Act.Id };

        Assert.Equal(RefusalDefects.ActElsewhere, desk.Refused(topic).Code);
    }

    [Fact]
    public void Approval_ByTheAuthor_IsRefused()
    {
        var desk = Open(Closed).WithMark(4);
        desk.Do("t-1", At(Late, 9), new OpenCorrectionAct(Act));

        Assert.Equal(RefusalDefects.OwnAct, desk.Refused("t-1", At(Late, 10), new ApproveCorrectionAct(Act.Id)).Code);
    }

    [Fact]
    public void Approval_ForAnother_IsRefused()
    {
        var desk = Open(Closed).WithMark(4);
        desk.Do("t-1", At(Late, 9), new OpenCorrectionAct(Act));

        Assert.Equal(RefusalDefects.ApprovalOfAnother, desk.Refused("t-1", At(Late, 10), new RecordLedgerFact(new ActApproval(Act.Id, StaffId.Parse("z-1")))).Code);
    }

    [Fact]
    public void Act_WithItsApprovals_StandsInTheRecord()
    {
        var desk = Approved();
        desk.Do(Correction(5));

        var record = desk.Year.ToRecord().Value;
        var act = Assert.Single(record.ReadLedger<CorrectionAct>());
        Assert.Equal((Act.Reason, At(Late, 12), StaffId.Parse("t-1")), (act.Reason, act.ClosedAt, act.Recorded.By));
        Assert.Equal([StaffId.Parse("z-1")], record.ReadLedger<ActApproval>().Select(a => a.Approver));
        Assert.Null(Assert.Single(record.KnownAt(At(Late, 11)).ReadLedger<CorrectionAct>()).ClosedAt);
    }

    [Fact]
    public void Act_LoadedFromARecord_OpensAndKeepsItsAuthor()
    {
        var loaded = Load(Approved().Year.ToRecord().Value, Closed);

        Assert.Equal(RefusalDefects.OwnAct, loaded.Refused("t-1", At(Late, 11), new ApproveCorrectionAct(Act.Id)).Code);
        Assert.True(loaded.Try(Correction(5)).IsGood);
    }

    [Fact]
    public void Approval_Twice_CountsOnce() =>
        Assert.Equal(RefusalDefects.NothingChanges, Approved().Refused("z-1", At(Late, 11), new ApproveCorrectionAct(Act.Id)).Code);

    [Fact]
    public void Act_WithoutReason_IsRefused() =>
        Assert.Equal(RefusalDefects.ActWithoutReason, Open(Closed).Refused("t-1", At(Late, 9), new OpenCorrectionAct(new CorrectionAct(Act.Id, Pupil, Algebra, Quarter, " "))).Code);

    [Fact]
    public void Act_OfAnIdInUse_IsRefused() =>
        Assert.Equal(RefusalDefects.ActExists, Approved().Refused("t-1", At(Late, 11), new OpenCorrectionAct(new CorrectionAct(Act.Id, Pupil, Algebra, Quarter, "Иное"))).Code);

    [Fact]
    public void Act_Unknown_IsRefused() =>
        Assert.Equal(RefusalDefects.ActMissing, Open(Closed).WithMark(4).Refused(Correction(5)).Code);

    [Fact]
    public void Act_WhereNothingIsClosed_StaysOpen()
    {
        var desk = Open().WithMark(4);
        desk.Do("t-1", At(Monday, 12), new OpenCorrectionAct(Act));

        desk.Do(new Submission(PersonId.Parse("t-1"), At(Monday, 13), new RecordMark(Mark(5)) { Version = 1 }) { Act = Act.Id });

        Assert.Null(desk.Year.FindAct(Act.Id)!.ClosedAt);
    }

    private static Desk Approved()
    {
        var desk = Open(Closed).WithMark(4);
        desk.Do("t-1", At(Late, 9), new OpenCorrectionAct(Act));
        desk.Do("z-1", At(Late, 10), new ApproveCorrectionAct(Act.Id));
        return desk;
    }

    private static Submission Correction(int mark) => new(PersonId.Parse("t-1"), At(Late, 12), new RecordMark(Mark(mark)) { Version = 1 }) { Act = Act.Id };
}
