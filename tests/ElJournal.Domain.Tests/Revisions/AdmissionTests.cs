using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using static ElJournal.Domain.Tests.Revisions.Desk;

namespace ElJournal.Domain.Tests.Revisions;

/// <summary>An application for admission goes its way step by step, and ends with an order or a refusal.</summary>
public sealed class AdmissionTests
{
    private static readonly AdmissionId Id = AdmissionId.Parse("a-1");
    private static readonly PupilId Newcomer = PupilId.Parse("p-9");
    private static readonly AdmissionApplication Filed = new(Id, "17", Monday) { Applicant = "Кто подал", Child = "О ком", Grade = 7 };

    [Fact]
    public void Application_AcceptedAndOrdered_PutsThePupilIntoTheClass()
    {
        var desk = Received();
        desk.Do("d-1", At(Monday, 9), new DecideApplication(Id, AdmissionDecision.Accepted, Reason: null, 1));

        desk.Do("s-1", At(Monday, 10), RecordRegisterFact.Of(Newcomer), new EnrolApplicant(Id, Order(), 2));

        var standing = Standing(desk);
        Assert.Equal((AdmissionState.Enrolled, Newcomer, Order().Id), (standing.State, standing.Pupil, standing.Order));
        var enrolment = Assert.Single(desk.Year.EnrolmentsOf(Newcomer));
        Assert.Equal((ClassId.Parse("7А"), "18-з"), (enrolment.Class, enrolment.Order!.Number));
        Assert.Equal(
            [AdmissionState.Received, AdmissionState.Accepted, AdmissionState.Enrolled],
            desk.Year.ToRecord().Value.ReadLedger<AdmissionApplication>().Select(a => a.State));
    }

    [Fact]
    public void Decision_RefusedAndThinkingAgain_KeepsBoth()
    {
        var desk = Received();
        Assert.Equal(RefusalDefects.RefusalUnreasoned, desk.Refused("d-1", At(Monday, 9), new DecideApplication(Id, AdmissionDecision.Refused, " ", 1)).Code);
        desk.Do("d-1", At(Monday, 9), new DecideApplication(Id, AdmissionDecision.Refused, "мест нет", 1));

        desk.Do("d-1", At(Monday, 11), new DecideApplication(Id, AdmissionDecision.Accepted, "мест нет", 2));

        Assert.Equal((AdmissionState.Accepted, (string?)null), (Standing(desk).State, Standing(desk).Reason));
        Assert.Equal("мест нет", ((AdmissionApplication)desk.Year.Find(new RecordLedgerFact(Filed).Address)!.Previous!.Fact!).Reason);
    }

    [Fact]
    public void Step_OutOfTurn_IsRefused()
    {
        var desk = Received();
        Assert.Equal(RefusalDefects.ApplicationOutOfTurn, desk.Refused("s-1", At(Monday, 9), new EnrolApplicant(Id, Order(PupilId.Parse("p-1")), 1)).Code);
        Assert.Equal(RefusalDefects.NoApplication, desk.Refused("s-1", At(Monday, 9), new DecideApplication(AdmissionId.Parse("нет"), AdmissionDecision.Accepted, Reason: null, 1)).Code);
        Assert.Equal(RefusalDefects.Stale, desk.Refused("d-1", At(Monday, 9), new DecideApplication(Id, AdmissionDecision.Accepted, Reason: null, 5)).Code);
        desk.Do("d-1", At(Monday, 9), new DecideApplication(Id, AdmissionDecision.Accepted, Reason: null, 1));
        Assert.Equal(
            RefusalDefects.NotAMovement,
            desk.Refused("s-1", At(Monday, 10), new EnrolApplicant(Id, new OrderEntry(OrderEntryId.Parse("o"), "1", Monday, OrderKind.Other), 2)).Code);
        desk.Do("s-1", At(Monday, 10), RecordRegisterFact.Of(Newcomer), new EnrolApplicant(Id, Order(), 2));

        Assert.Equal(RefusalDefects.ApplicationOutOfTurn, desk.Refused("d-1", At(Monday, 11), new DecideApplication(Id, AdmissionDecision.Refused, "поздно", 3)).Code);
        Assert.Equal(RefusalDefects.ApplicationOutOfTurn, desk.Refused("s-1", At(Monday, 11), new EnrolApplicant(Id, Order(), 3)).Code);
        Assert.Equal(RefusalDefects.ApplicationOutOfTurn, desk.Refused("s-1", At(Monday, 11), new RecordLedgerFact(Standing(desk) with { Child = "Другой" }) { Version = 3 }).Code);
    }

    [Fact]
    public void Application_ThatDecidesItself_IsRefused()
    {
        var desk = Open();

        Assert.Equal(RefusalDefects.ApplicationStagesApart, desk.Refused("s-1", At(Monday, 8), new RecordLedgerFact(Filed with { Decision = AdmissionDecision.Accepted })).Code);
    }

    [Fact]
    public void Application_WithoutNamesOrWithATakenNumber_IsRefused()
    {
        var desk = Received();

        Assert.Equal(RefusalDefects.ApplicationUnfilled, desk.Refused("s-1", At(Monday, 9), new RecordLedgerFact(new AdmissionApplication(AdmissionId.Parse("a-2"), "18", Monday) { Child = "О ком" })).Code);
        Assert.Equal(RefusalDefects.ApplicationUnfilled, desk.Refused("s-1", At(Monday, 9), new RecordLedgerFact(Filed with { Applicant = null }) { Version = 1 }).Code);
        Assert.Equal(
            RefusalDefects.ApplicationNumberTaken,
            desk.Refused("s-1", At(Monday, 9), new RecordLedgerFact(new AdmissionApplication(AdmissionId.Parse("a-2"), "17", Monday) { Applicant = "Кто", Child = "О ком" })).Code);
        Assert.Equal(
            RefusalDefects.InFuture,
            desk.Refused("s-1", At(Monday, 9), new RecordLedgerFact(new AdmissionApplication(AdmissionId.Parse("a-2"), "18", Monday.PlusDays(1)) { Applicant = "Кто", Child = "О ком" })).Code);
    }

    private static Desk Received()
    {
        var desk = Open();
        desk.Do("s-1", At(Monday, 8), new RecordLedgerFact(Filed));
        return desk;
    }

    private static OrderEntry Order(PupilId? pupil = null) =>
        new(OrderEntryId.Parse("o-18"), "18-з", Monday, OrderKind.Enrolment) { Pupil = pupil ?? Newcomer, Class = ClassId.Parse("7А") };

    private static AdmissionApplication Standing(Desk desk) => (AdmissionApplication)desk.Year.Find(new RecordLedgerFact(Filed).Address)!.Fact!;
}
