using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Time;
using NodaTime;
using static ElJournal.Domain.Tests.Revisions.Desk;

namespace ElJournal.Domain.Tests.Revisions;

public sealed class MovementTests
{
    private static readonly LocalDate Day = new(2023, 10, 2);

    [Fact]
    public void ClassChange_ByOrder_EndsOneMembershipAndBeginsAnother()
    {
        var desk = Open();

        desk.Do("s-1", At(Day, 9), Move("44-у", OrderKind.ClassChange, "p-1", "7Б", Day));

        var enrolments = desk.Year.EnrolmentsOf(Pupil).ToList();
        Assert.Equal([("7А", Day.PlusDays(-1)), ("7Б", (LocalDate?)null)], enrolments.Select(e => (e.Class.Value, e.Span.To)));
        Assert.Equal(("44-у", Day), (enrolments[1].Order!.Number, enrolments[1].Order!.Date!.Value));
        Assert.Equal(4, desk.Year.ToRecord().Value.ReadLedger<OrderEntry>().Length);
    }

    [Fact]
    public void ClassChange_OldEnrolment_KeepsWhenItWasEnteredAndSaysWhenItsEndWas()
    {
        var desk = Open();
        var entered = desk.Year.EnrolmentsOf(Pupil).Single();

        desk.Do("s-1", At(Day, 9), Move("44-у", OrderKind.ClassChange, "p-1", "7Б", Day));

        var ended = desk.Year.EnrolmentsOf(Pupil).First();
        Assert.Equal((entered.Recorded, new Provenance(At(Day, 9), StaffId.Parse("s-1"))), (ended.Recorded, ended.EndRecorded));
        Assert.Equal(entered, ended.KnownAt(At(Day, 9) - Duration.Epsilon));
        Assert.Same(ended, ended.KnownAt(At(Day, 9)));
        Assert.Null(ended.KnownAt(entered.Recorded.At!.Value - Duration.Epsilon));
    }

    [Fact]
    public void ClassChange_Marks_StayWhereTheyWereGiven()
    {
        var desk = Open().WithMark(4);

        desk.Do("s-1", At(Day, 9), Move("44-у", OrderKind.ClassChange, "p-1", "7Б", Day));

        Assert.Single(desk.Year.ToRecord().Value.Journals[0].Assessments[0].Marks);
        Assert.Equal(RefusalDefects.NotOnRoll, desk.Refused("t-1", At(Day, 10), new Domain.Revisions.Commands.RecordMark(Mark(5) with { Day = Day }) { Version = 1 }).Code);
    }

    [Fact]
    public void Expulsion_OfNoClass_EndsAll()
    {
        var desk = Open();

        desk.Do("s-1", At(Day, 9), Move("45-у", OrderKind.Expulsion, "p-1", null, Day));

        Assert.Equal(Day.PlusDays(-1), Assert.Single(desk.Year.EnrolmentsOf(Pupil)).Span.To);
    }

    [Fact]
    public void Movement_OfAnOrderThatMovesNobody_IsRefused() =>
        Assert.Equal(RefusalDefects.NotAMovement, Open().Refused("s-1", At(Day, 9), Move("46", OrderKind.Other, "p-1", "7Б", Day)).Code);

    [Fact]
    public void Movement_OfNobody_IsRefused() =>
        Assert.Equal(RefusalDefects.OrderOfNobody, Open().Refused("s-1", At(Day, 9), Move("46", OrderKind.Enrolment, null, "7Б", Day)).Code);

    [Fact]
    public void Enrolment_InTheSameClass_IsRefused() =>
        Assert.Equal(RefusalDefects.AlreadyEnrolled, Open().Refused("s-1", At(Day, 9), Move("47", OrderKind.Enrolment, "p-1", "7А", Day)).Code);

    [Fact]
    public void Expulsion_FromNoClass_IsRefused() =>
        Assert.Equal(RefusalDefects.NotEnrolled, Open().Refused("s-1", At(Day, 9), Move("48", OrderKind.Expulsion, "p-1", "7Б", Day)).Code);

    [Fact]
    public void ClassChange_Subgroups_EndWithTheClass()
    {
        var desk = Open();
        var membership = new SubgroupMembership(SubgroupId.Parse("7А-1"), ClassId.Parse("7А"), Pupil, DateSpan.Always);
        desk.Do("s-1", At(Monday, 9), Domain.Revisions.Commands.RecordRegisterFact.Of(membership));

        desk.Do("s-1", At(Day, 9), Move("44-у", OrderKind.ClassChange, "p-1", "7Б", Day));

        Assert.Equal(Day.PlusDays(-1), Assert.Single(desk.Year.ToRecord().Value.Register.Subgroups).Span.To);
    }
}
