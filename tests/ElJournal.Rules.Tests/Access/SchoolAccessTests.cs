using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Packs;
using NodaTime;
using static ElJournal.Rules.Tests.Access.AccessSchool;

namespace ElJournal.Rules.Tests.Access;

/// <summary>Who may do what under the base: each right by its norm, each denial too.</summary>
public sealed class SchoolAccessTests
{
    private static readonly SchoolAccess Base = Under("base");

    [Theory]
    [InlineData("t-001", AccessAction.Enter, "p-0001", "j-1", true, "access.teacher-keeps")]
    [InlineData("t-001", AccessAction.Enter, "p-0008", "j-2", false, "access.closed-world")]
    [InlineData("t-002", AccessAction.Correct, "p-0008", "j-2", true, "access.teacher-keeps")]
    [InlineData("head", AccessAction.Read, "p-0001", "j-1", true, "access.class-teacher-reads")]
    [InlineData("head", AccessAction.Correct, "p-0001", "j-1", false, "access.closed-world")]
    [InlineData("head", AccessAction.Read, "p-0008", "j-2", false, "access.closed-world")]
    [InlineData("admin", AccessAction.Read, "p-0001", "j-1", true, "access.administrator-reads")]
    [InlineData("admin", AccessAction.Enter, "p-0001", "j-1", false, "access.administrator-no-marks")]
    [InlineData("director", AccessAction.Read, "p-0001", "j-1", true, "access.director-reads")]
    [InlineData("director", AccessAction.Enter, "p-0001", "j-1", false, "access.closed-world")]
    [InlineData("p-0001", AccessAction.Read, "p-0001", "j-1", true, "access.pupil-reads")]
    [InlineData("p-0001", AccessAction.Read, "p-0002", "j-1", false, "access.closed-world")]
    [InlineData("p-0001", AccessAction.Enter, "p-0001", "j-1", false, "access.family-no-journal")]
    [InlineData("g-1", AccessAction.Read, "p-0001", "j-1", true, "access.guardian-reads")]
    [InlineData("g-1", AccessAction.Read, "p-0002", "j-1", false, "access.closed-world")]
    [InlineData("g-1", AccessAction.Correct, "p-0001", "j-1", false, "access.family-no-journal")]
    [InlineData("secretary", AccessAction.Read, "p-0001", "j-1", false, "access.closed-world")]
    public void Decide_MarkOfAPupil_IsDeterminedByItsNorm(string actor, AccessAction action, string pupil, string journal, bool allowed, string norm)
    {
        var decision = Base.Decide(actor, action, Mark(pupil, journal));

        Assert.Equal((allowed, norm), (decision.IsAllowed, decision.Norm?.Id.Value));
    }

    [Fact]
    public void Decide_MarksOfAWholeJournal_AreNoFamilys()
    {
        var journal = new AccessTarget(ResourceKind.Marks) { Journal = JournalId.Parse("j-1") };

        Assert.False(Base.Decide("p-0001", AccessAction.Read, journal).IsAllowed);
        Assert.False(Base.Decide("g-1", AccessAction.Read, journal).IsAllowed);
        Assert.True(Base.Decide("t-001", AccessAction.Read, journal).IsAllowed);
        Assert.True(Base.Decide("g-1", AccessAction.Read, journal with { Kind = ResourceKind.Homework }).IsAllowed);
    }

    [Theory]
    [InlineData(11, 14, false)]
    [InlineData(11, 16, false)]
    [InlineData(12, 0, true)]
    [InlineData(12, 23, true)]
    [InlineData(13, 0, false)]
    public void Decide_Substitute_KeepsTheLessonOnItsDayAlone(int day, int hour, bool allowed)
    {
        var decision = Base.Decide("t-003", AccessAction.Enter, Of(ResourceKind.LessonEntries, Substituted), At(day, hour));

        Assert.Equal(allowed, decision.IsAllowed);
        Assert.Equal(allowed, decision.Norm?.Id.Value == "access.substitute-keeps");
    }

    [Fact]
    public void Decide_SubstitutionRecordedDuringTheDay_CountsFromThen()
    {
        var late = Substituted with { SubstitutionRecordedAt = At(12, 10) };

        Assert.False(Base.Decide("t-003", AccessAction.Enter, Of(ResourceKind.Attendance, late), At(12, 9)).IsAllowed);
        Assert.True(Base.Decide("t-003", AccessAction.Enter, Of(ResourceKind.Attendance, late), At(12, 10)).IsAllowed);
    }

    [Fact]
    public void Decide_Substitute_HasNoOtherLesson() =>
        Assert.False(Base.Decide("t-003", AccessAction.Enter, Of(ResourceKind.LessonEntries, Usual), At(12)).IsAllowed);

    [Fact]
    public void Decide_MainTeacherWhileSubstituted_ReadsAndDoesNotWrite()
    {
        var write = Base.Decide("t-001", AccessAction.Enter, Of(ResourceKind.LessonEntries, Substituted), At(12));

        Assert.True(Base.Decide("t-001", AccessAction.Read, Of(ResourceKind.LessonEntries, Substituted), At(12)).IsAllowed);
        Assert.Equal((false, "access.substituted-lesson"), (write.IsAllowed, write.Norm?.Id.Value));
        Assert.True(Base.Decide("t-001", AccessAction.Correct, Of(ResourceKind.LessonEntries, Substituted), At(13)).IsAllowed);
    }

    [Fact]
    public void Decide_RightsOfARelation_EndWithIt()
    {
        var last = At(new LocalDate(2024, 1, 31));
        var after = At(new LocalDate(2024, 2, 1));

        Assert.True(Base.Decide("t-001", AccessAction.Enter, Mark("p-0001"), last).IsAllowed);
        Assert.False(Base.Decide("t-001", AccessAction.Enter, Mark("p-0001"), after).IsAllowed);
        Assert.True(Base.Decide("head", AccessAction.Read, Mark("p-0001"), last).IsAllowed);
        Assert.False(Base.Decide("head", AccessAction.Read, Mark("p-0001"), after).IsAllowed);
        Assert.True(Base.Decide("g-1", AccessAction.Read, Mark("p-0001"), At(new LocalDate(2023, 12, 31))).IsAllowed);
        Assert.False(Base.Decide("g-1", AccessAction.Read, Mark("p-0001"), At(new LocalDate(2024, 1, 1))).IsAllowed);
    }

    [Fact]
    public void Decide_PupilWhoMoved_IsSeenByTheNewClassTeacherWithAllMarks()
    {
        var moved = At(new LocalDate(2023, 12, 1));

        Assert.True(Base.Decide("head", AccessAction.Read, Mark("p-0002"), At(30)).IsAllowed);
        Assert.False(Base.Decide("head", AccessAction.Read, Mark("p-0002"), moved).IsAllowed);
        Assert.True(Base.Decide("t-002", AccessAction.Read, Mark("p-0002"), moved).IsAllowed);
        Assert.True(Base.Decide("g-2", AccessAction.Read, Mark("p-0002"), moved).IsAllowed);
    }

    [Fact]
    public void Decide_FamilyOfAPupilWhoLeft_IsFormerAndMayNothing()
    {
        var left = At(new LocalDate(2024, 4, 1));

        Assert.Equal(AccessCategory.Former, Assert.Single(Base.FindActor(Id("g-2"))!.CategoriesAt(left)));
        Assert.False(Base.Decide("g-2", AccessAction.Read, Mark("p-0002"), left).IsAllowed);
        Assert.False(Base.Decide("p-0002", AccessAction.Read, Mark("p-0002"), left).IsAllowed);
    }

    [Fact]
    public void Decide_ApprovalOfAnOwnRequest_IsForbidden()
    {
        var act = new AccessTarget(ResourceKind.CorrectionActs) { Journal = JournalId.Parse("j-1"), Pupil = PupilId.Parse("p-0001") };

        Assert.True(Base.Decide("deputy", AccessAction.Approve, act with { Author = Id("t-001") }).IsAllowed);
        Assert.Equal("access.no-own-approval", Base.Decide("deputy", AccessAction.Approve, act with { Author = Id("deputy") }).Norm?.Id.Value);
        Assert.False(Base.Decide("t-001", AccessAction.Approve, act with { Author = Id("deputy") }).IsAllowed);
    }

    [Fact]
    public void Decide_Messages_AreReadByThoseWhoWroteAndGotThem()
    {
        var message = new AccessTarget(ResourceKind.Messages) { Pupil = PupilId.Parse("p-0001"), Author = Id("t-001"), Addressee = Id("g-1") };

        Assert.True(Base.Decide("t-001", AccessAction.Read, message).IsAllowed);
        Assert.True(Base.Decide("g-1", AccessAction.Read, message).IsAllowed);
        Assert.False(Base.Decide("head", AccessAction.Read, message).IsAllowed);
        Assert.False(Base.Decide("deputy", AccessAction.Read, message).IsAllowed);
        Assert.True(Base.Decide("t-001", AccessAction.Enter, message).IsAllowed);
        Assert.False(Base.Decide("t-002", AccessAction.Enter, message).IsAllowed);
    }

    [Fact]
    public void Decide_Authority_SeesFiguresAlone()
    {
        Assert.True(Base.Decide(Base.Authority, AccessAction.Read, Base.Resolve(new AccessTarget(ResourceKind.Aggregates)), At(12)).IsAllowed);
        Assert.All(ResourceKinds.All.Where(k => k != ResourceKind.Aggregates), kind =>
            Assert.False(Base.Decide(Base.Authority, AccessAction.Read, Base.Resolve(new AccessTarget(kind)), At(12)).IsAllowed));
    }

    [Fact]
    public void Decide_UnknownPupil_TiesNobody()
    {
        Assert.True(Base.Decide("secretary", AccessAction.Enter, new AccessTarget(ResourceKind.Enrolments) { Pupil = PupilId.Parse("новый") }).IsAllowed);
        Assert.False(Base.Decide("head", AccessAction.Read, Mark("новый")).IsAllowed);
        Assert.False(Base.Decide("p-0001", AccessAction.Read, Mark("новый")).IsAllowed);
    }

    [Fact]
    public void FindActor_Stranger_IsNobody()
    {
        Assert.Null(Base.FindActor(Id("никто")));
        Assert.Null(Base.FindActor(default));
    }

    [Fact]
    public void Decide_AllDayEveryDay_IsTheSame()
    {
        var sunday = Base.Decide("g-1", AccessAction.Read, Mark("p-0001"), At(17, 3));

        Assert.Equal(Base.Decide("g-1", AccessAction.Read, Mark("p-0001"), At(14)), sunday);
    }

    [Theory]
    [InlineData("secretary", AccessAction.Enter, ResourceKind.Excuses, "p-0001", true, "access.secretary-enters")]
    [InlineData("head", AccessAction.Enter, ResourceKind.Excuses, "p-0001", true, "access.class-teacher-enters")]
    [InlineData("head", AccessAction.Enter, ResourceKind.Excuses, "p-0008", false, "access.closed-world")]
    [InlineData("t-001", AccessAction.Enter, ResourceKind.Excuses, "p-0001", false, "access.closed-world")]
    [InlineData("g-1", AccessAction.Enter, ResourceKind.Excuses, "p-0001", false, "access.closed-world")]
    [InlineData("g-1", AccessAction.Read, ResourceKind.Excuses, "p-0001", true, "access.guardian-reads")]
    [InlineData("g-1", AccessAction.Read, ResourceKind.Excuses, "p-0002", false, "access.closed-world")]
    [InlineData("admin", AccessAction.Enter, ResourceKind.Outages, null, true, "access.administrator-enters")]
    [InlineData("secretary", AccessAction.Enter, ResourceKind.Outages, null, false, "access.closed-world")]
    [InlineData("t-001", AccessAction.Enter, ResourceKind.Outages, null, false, "access.closed-world")]
    [InlineData("p-0001", AccessAction.Read, ResourceKind.Outages, null, true, "access.common-read")]
    [InlineData("director", AccessAction.Enter, ResourceKind.Waivers, "t-001", true, "access.director-enters")]
    [InlineData("admin", AccessAction.Enter, ResourceKind.Waivers, "t-001", false, "access.closed-world")]
    [InlineData("director", AccessAction.Approve, ResourceKind.Waivers, "t-001", true, "access.waiver-approved")]
    [InlineData("t-001", AccessAction.Approve, ResourceKind.Waivers, "t-001", false, "access.closed-world")]
    [InlineData("t-001", AccessAction.Read, ResourceKind.Waivers, "t-001", true, "access.waiver-seen")]
    [InlineData("t-001", AccessAction.Read, ResourceKind.Waivers, "head", false, "access.closed-world")]
    public void Decide_ExcusesOutagesAndWaivers_HaveRightsOfTheirOwn(string actor, AccessAction action, ResourceKind kind, string? about, bool allowed, string norm)
    {
        var target = new AccessTarget(kind) { Person = about is null ? null : Id(about), Pupil = PupilId.TryParse(about, out var pupil) && about!.StartsWith("p-", StringComparison.Ordinal) ? pupil : null };

        var decision = Base.Decide(actor, action, target);

        Assert.Equal((allowed, norm), (decision.IsAllowed, decision.Norm?.Id.Value));
    }

    [Fact]
    public void Decide_WaiverOfOnesOwn_IsNotApproved()
    {
        var decision = Base.Decide("director", AccessAction.Approve, new AccessTarget(ResourceKind.Waivers) { Person = Id("t-001"), Author = Id("director") });

        Assert.Equal((false, "access.no-own-approval"), (decision.IsAllowed, decision.Norm?.Id.Value));
    }

    [Fact]
    public void Compile_NothingSaid_DeniesEverythingByTheBase()
    {
        var silent = Under(new Regulation(PackJson.Read(PackJson.Of()).Value));

        Assert.Equal((false, "base ПД-1 access.closed-world"), silent.Decide("director", AccessAction.Read, Mark("p-0001")) is var denied ? (denied.IsAllowed, $"{denied.Norm}") : default);
    }
}
