using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Packs;
using NodaTime;
using static ElJournal.Rules.Tests.Access.AccessSchool;

namespace ElJournal.Rules.Tests.Access;

/// <summary>What the acts say of access beyond the base, by the readings they leave open.</summary>
public sealed class ActAccessTests
{
    private static readonly AccessTarget Lesson = Of(ResourceKind.LessonEntries, Usual);

    private static readonly AccessTarget Movement = new(ResourceKind.Enrolments) { Pupil = PupilId.Parse("p-0001") };

    [Theory]
    [InlineData("saki-2020", "admin", false, "access.saki-no-moves-by-administrator")]
    [InlineData("saki-2020", "secretary", true, "access.saki-secretary-moves")]
    [InlineData("lenskaya-2017", "admin", true, "access.administrator-moves")]
    public void Decide_Movement_IsEnteredByWhomTheActNames(string act, string actor, bool allowed, string norm) =>
        AssertDecided(Under(act).Decide(actor, AccessAction.Enter, Movement), allowed, norm);

    [Fact]
    public void Decide_MovementUnderTheOtherReading_IsEnteredByTheAdministratorToo() =>
        AssertDecided(UnderReading("saki-2020", "saki-5.1", "b").Decide("admin", AccessAction.Enter, Movement), true, "access.administrator-moves");

    [Theory]
    [InlineData("a", true, "access.aleks-pupil-marks-of-all-time")]
    [InlineData("b", false, "access.aleks-pupil-no-reading")]
    public void Decide_PupilReading_DependsOnTheReadingOf6_1(string option, bool allowed, string norm) =>
        AssertDecided(UnderReading("aleksandrovskaya-2021", "aleks-6.1", option).Decide("p-0001", AccessAction.Read, Mark("p-0001")), allowed, norm);

    [Theory]
    [InlineData("pupil", "p-0001")]
    [InlineData("guardian", "g-1")]
    public void Decide_FamilyWriting_IsForbiddenByTheActItself(string category, string actor) =>
        AssertDecided(Under("aleksandrovskaya-2021").Decide(actor, AccessAction.Enter, Mark("p-0001")), false, category == "pupil" ? "access.aleks-pupil-no-work" : "access.aleks-guardian-read-only");

    [Theory]
    [InlineData("a", "a", ResourceKind.LessonEntries, true)]
    [InlineData("b", "a", ResourceKind.LessonEntries, false)]
    [InlineData("a", "a", ResourceKind.Marks, false)]
    [InlineData("a", "b", ResourceKind.Marks, true)]
    [InlineData("b", "b", ResourceKind.Marks, false)]
    public void Decide_ClassTeacherCorrecting_ReachesAsFarAsTheReadings(string corrector, string marks, ResourceKind kind, bool allowed)
    {
        var access = UnderReadings("aleksandrovskaya-2021", $$"""{ "aleks-4-class-weekly": "{{corrector}}", "aleks-4-class-marks": "{{marks}}" }""");

        Assert.Equal(allowed, access.Decide("head", AccessAction.Correct, Lesson with { Kind = kind, Pupil = kind == ResourceKind.Marks ? PupilId.Parse("p-0001") : null }).IsAllowed);
        Assert.False(access.Decide("head", AccessAction.Enter, Lesson with { Kind = kind }).IsAllowed);
    }

    [Theory]
    [InlineData("admin", "t-001", "t-001", true, "access.aleks-administrator-issues")]
    [InlineData("admin", "t-001", "t-002", false, "access.aleks-issue-past-owner")]
    [InlineData("director", "t-001", null, false, "access.aleks-issue-past-owner")]
    [InlineData("director", "t-001", "t-001", true, "access.aleks-director-administers")]
    [InlineData("admin", "g-1", "head", true, "access.aleks-administrator-issues")]
    [InlineData("admin", "g-1", "g-1", false, "access.aleks-issue-past-class-teacher")]
    [InlineData("admin", "p-0001", "t-002", false, "access.aleks-issue-past-class-teacher")]
    [InlineData("admin", "g-1", null, false, "access.aleks-issue-past-class-teacher")]
    [InlineData("director", "g-1", "g-1", false, "access.aleks-issue-past-class-teacher")]
    [InlineData("head", "g-1", "g-1", true, "access.aleks-class-teacher-issues")]
    [InlineData("head", "p-0001", "p-0001", true, "access.aleks-class-teacher-issues")]
    [InlineData("head", "p-0008", "p-0008", false, "access.closed-world")]
    [InlineData("t-001", "p-0001", "p-0001", false, "access.aleks-issue-past-class-teacher")]
    [InlineData("secretary", "t-001", "t-001", false, "access.closed-world")]
    public void Decide_Credentials_GoAlongTheChain(string actor, string owner, string? taker, bool allowed, string norm) =>
        AssertDecided(
            Under("aleksandrovskaya-2021").Decide(actor, AccessAction.Enter, new AccessTarget(ResourceKind.Credentials) { Person = Id(owner), Addressee = taker is null ? null : Id(taker) }),
            allowed,
            norm);

    [Theory]
    [InlineData("g-1", "p-0001", "head", true, "access.aleks-guardian-writes")]
    [InlineData("g-1", "p-0001", "t-001", true, "access.aleks-guardian-writes")]
    [InlineData("g-1", "p-0001", "director", true, "access.aleks-guardian-writes")]
    [InlineData("p-0001", "p-0001", "head", true, "access.aleks-pupil-writes")]
    [InlineData("g-1", "p-0001", "secretary", false, "access.aleks-guardian-writes-own-staff")]
    [InlineData("g-1", "p-0001", "p-0002", false, "access.aleks-guardian-writes-own-staff")]
    [InlineData("p-0001", "p-0001", "g-1", false, "access.aleks-pupil-writes-own-staff")]
    [InlineData("g-1", "p-0008", "director", false, "access.closed-world")]
    public void Decide_FamilyLetters_GoToThoseWhoTeachAndTheAdministration(string actor, string pupil, string to, bool allowed, string norm) =>
        AssertDecided(
            Under("aleksandrovskaya-2021").Decide(actor, AccessAction.Enter, new AccessTarget(ResourceKind.Messages) { Pupil = PupilId.Parse(pupil), Author = Id(actor), Addressee = Id(to) }),
            allowed,
            norm);

    [Theory]
    [InlineData("head", AccessAction.Read, true)]
    [InlineData("g-1", AccessAction.Read, true)]
    [InlineData("director", AccessAction.Read, false)]
    [InlineData("director", AccessAction.Export, false)]
    [InlineData("director", AccessAction.Enter, false)]
    public void Decide_LettersOfOthers_AreForNobodysEyesAndInNobodysName(string actor, AccessAction action, bool allowed) => Assert.Equal(
        allowed,
        Under("saki-2020").Decide(actor, action, new AccessTarget(ResourceKind.Messages) { Pupil = PupilId.Parse("p-0001"), Author = Id("head"), Addressee = Id("g-1") }).IsAllowed);

    [Fact]
    public void Decide_DirectorAsAdministrator_EntersButNoMarks()
    {
        var access = Under("aleksandrovskaya-2021");

        AssertDecided(access.Decide("director", AccessAction.Enter, new AccessTarget(ResourceKind.Timetable)), true, "access.aleks-director-administers");
        AssertDecided(access.Decide("director", AccessAction.Enter, Mark("p-0001")), false, "access.aleks-director-no-marks");
    }

    [Fact]
    public void Decide_FamilyUnderLenskaya_ReadsByTheAct()
    {
        AssertDecided(Under("lenskaya-2017").Decide("g-1", AccessAction.Read, Mark("p-0001")), true, "access.lenskaya-guardian-reads");
        AssertDecided(Under("lenskaya-2017").Decide("g-1", AccessAction.Enter, new AccessTarget(ResourceKind.Contacts) { Person = Id("g-1") }), true, "access.lenskaya-own-contact");
        AssertDecided(UnderReading("lenskaya-2017", "lenskaya-ЭД-4", "b").Decide("g-1", AccessAction.Enter, new AccessTarget(ResourceKind.Contacts) { Person = Id("g-1") }), false, "access.lenskaya-own-contact-unconfirmed");
    }

    [Fact]
    public void Decide_BeforeTheAct_IsTheBases()
    {
        var access = Under("aleksandrovskaya-2021");

        AssertDecided(access.Decide("p-0001", AccessAction.Read, Mark("p-0001"), At(new LocalDate(2021, 12, 2))), true, "access.pupil-reads");
        AssertDecided(access.Decide("p-0001", AccessAction.Read, Mark("p-0001"), At(new LocalDate(2021, 12, 3), 0)), true, "access.aleks-pupil-marks-of-all-time");
    }

    [Fact]
    public void Decide_AdoptedLater_NothingIsPermittedBefore()
    {
        var access = Under(new Regulation(PackJson.Read("""{ "id": "s", "title": "т", "source": "и", "inForce": {}, "basedOn": "saki-2020", "adoptedOn": "2023-09-10", "clauses": [] }""").Value));

        AssertDecided(access.Decide("t-001", AccessAction.Enter, Mark("p-0001"), At(9)), false, "access.closed-world");
        AssertDecided(access.Decide("t-001", AccessAction.Enter, Mark("p-0001"), At(10)), true, "access.teacher-keeps");
    }

    [Fact]
    public void Decide_ActThatSaysNothingOfAccess_DeniesByAClauseOfTheBase()
    {
        var decision = Under("federal").Decide("director", AccessAction.Read, Mark("p-0001"));

        AssertDecided(decision, false, "access.closed-world");
        Assert.Equal(("base", "ПД-1"), (decision.Norm!.Act, decision.Norm.Clause.Id));
    }

    [Fact]
    public void Decide_TwoActsTogether_ProhibitionOfOneBeatsTheOther() =>
        AssertDecided(Under("lenskaya-2017", "saki-2020").Decide("admin", AccessAction.Enter, Movement), false, "access.saki-no-moves-by-administrator");

    private static SchoolAccess UnderReading(string act, string reading, string option) => UnderReadings(act, $$"""{ "{{reading}}": "{{option}}" }""");

    private static SchoolAccess UnderReadings(string act, string readings) =>
        Under(new Regulation(PackJson.Read($$"""{ "id": "s", "title": "т", "source": "и", "inForce": {}, "basedOn": "{{act}}", "readings": {{readings}}, "clauses": [] }""").Value));

    private static void AssertDecided(AccessDecision decision, bool allowed, string norm) => Assert.Equal((allowed, norm), (decision.IsAllowed, decision.Norm?.Id.Value));
}
