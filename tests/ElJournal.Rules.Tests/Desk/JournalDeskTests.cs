using System.Text;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Time;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Packs;
using ElJournal.Samples;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk;

public sealed class JournalDeskTests
{
    private static readonly LocalDate Monday = new(2023, 9, 11);
    private static readonly LocalDate Sunday = new(2023, 9, 17);
    private static readonly JournalId Algebra = JournalId.Parse("7А-алгебра");

    [Fact]
    public void Submit_TeacherOfTheJournal_IsAccepted()
    {
        var desk = Desk();

        var reply = desk.Submit(By("t-1", Monday, Held("L1", Monday)));

        Assert.Equal(2, Assert.IsType<DeskReply.Accepted>(reply).Decision.After.FindLesson(LessonId.Parse("L1")) is { } lesson ? desk.Year.VersionOf(new RecordLesson(lesson).Address) : 0);
    }

    [Theory]
    [InlineData("z-1")]
    [InlineData("s-1")]
    [InlineData("t-2")]
    [InlineData("p-1")]
    public void Submit_LessonBySomebodyElse_IsDeniedByAClauseOfAccess(string person)
    {
        var refusal = Assert.Single(Refused(Desk().Submit(By(person, Monday, Held("L1", Monday)))));

        Assert.Equal(("ELJ-D781", "base"), (refusal.Code, refusal.Act));
        Assert.StartsWith("ПД-", refusal.Clause.Id, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Remedy);
    }

    [Fact]
    public void Submit_NobodyOfTheSchool_IsDenied() => Assert.Equal("ELJ-D782", Assert.Single(Refused(Desk().Submit(By("никто", Monday, Held("L1", Monday))))).Code);

    [Fact]
    public void Submit_LoadingAYear_DoesNotGoThroughADesk() =>
        Assert.Equal("ELJ-D783", Assert.Single(Refused(Desk().Submit(By("d-1", Monday, new LoadYear(JournalStory.Found().ToRecord().Value))))).Code);

    [Fact]
    public void Submit_NamingOneselfAsSubstitute_GivesNoRight()
    {
        var entry = Held("L1", Monday).Entry with { ActualTeacher = StaffId.Parse("t-2") };

        Assert.All(Refused(Desk().Submit(By("t-2", Monday, new RecordLesson(entry) { Version = 1 }))), r => Assert.Equal("ELJ-D781", r.Code));
    }

    [Fact]
    public void Submit_LessonThatComesWithinASubstitution_IsTheSubstitutes()
    {
        var desk = Desk();
        var added = new RecordLesson(Held("L5", Monday).Entry);
        desk.Submit(new Submission(PersonId.Parse("z-1"), At(Monday, 8), new RecordSubstitution(Algebra, DateSpan.On(Monday), StaffId.Parse("t-2"))));

        Assert.Equal("ПД-11", Assert.Single(Refused(desk.Submit(By("t-1", Monday, added)))).Clause.Id);
        Assert.IsType<DeskReply.Accepted>(desk.Submit(By("t-2", Monday, added)));
        Assert.Equal(StaffId.Parse("t-2"), desk.Year.FindLesson(LessonId.Parse("L5"))!.ActualTeacher);
        Assert.NotEmpty(Refused(desk.Submit(By("t-2", Monday.PlusDays(1), new RecordLesson(Held("L6", Monday.PlusDays(1)).Entry)))));
    }

    [Fact]
    public void Submit_ThematicPlan_IsKeptByTheTeacherOfTheJournal()
    {
        var topic = new RecordLedgerFact(new PlannedTopic(Algebra, 1, "Дроби") { Hours = 2 });

        Assert.NotEmpty(Refused(Desk().Submit(By("t-2", Monday, topic))));
        Assert.IsType<DeskReply.Accepted>(Desk().Submit(By("t-1", Monday, topic)));
    }

    [Fact]
    public void Submit_StaleToWhomItIsNotMeantFor_TellsNothingOfTheFact()
    {
        var reply = Desk().Submit(By("p-1", Monday, Held("L1", Monday) with { Version = 7 }));

        Assert.DoesNotContain(Refused(reply), r => r.Code == RefusalDefects.Stale.Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Submit_BySomebodyWhoStandsInForALesson_TakesNothingOfTheTeachersToThatLesson(int version)
    {
        var desk = Desk();
        var (own, standIn) = (LessonId.Parse("L5"), PersonId.Parse("z-1"));
        Assert.IsType<DeskReply.Accepted>(desk.Submit(new Submission(standIn, At(Monday, 8), new RecordSubstitution(Algebra, DateSpan.On(Monday), StaffId.Parse("t-2")))));
        Assert.IsType<DeskReply.Accepted>(desk.Submit(By("t-2", Monday, new RecordLesson(Held("L5", Monday).Entry))));
        var work = new Assessment(AssessmentId.Parse("A1"), Algebra, lesson: null, Monday.PlusDays(7));
        var material = new JournalMaterial(MaterialId.Parse("M1"), Algebra, MaterialKind.Reading, new MaterialContent("Ответы к контрольной"));
        Assert.IsType<DeskReply.Accepted>(desk.Submit(By("t-1", Monday, new RecordAssessment(work), new RecordLedgerFact(material))));

        var taken = desk.Submit(By("t-2", Monday, new RecordAssessment(new Assessment(work.Id, Algebra, own)) { Version = version }));
        var overwritten = desk.Submit(By("t-2", Monday, new RecordLedgerFact(material with { Lesson = own, Content = new MaterialContent("Другое") }) { Version = version }));

        Assert.All(Refused(taken).Concat(Refused(overwritten)), r => Assert.Equal(("ELJ-D781", false), (r.Code, r.ToString().Contains("Ответы", StringComparison.Ordinal))));
        Assert.IsType<DeskReply.Accepted>(desk.Submit(By("t-2", Monday, new RecordLedgerFact(new JournalMaterial(MaterialId.Parse("M2"), Algebra, MaterialKind.Reading, new MaterialContent("К уроку")) { Lesson = own }))));
    }

    [Fact]
    public void Submit_RefusedByTheFacts_NamesAClauseOfTheBase()
    {
        var mark = new RecordMark(new MarkEntry(AssessmentId.Parse("A1"), PupilId.Parse("p-1"), Cell.Of(MarkValue.Of(5))));

        var refusal = Assert.Single(Refused(Desk().Submit(By("t-1", Monday, new RecordAssessment(new Assessment(AssessmentId.Parse("A1"), Algebra, LessonId.Parse("L1"))), mark))), r => r.Code == RefusalDefects.LessonNotHeld.Id);

        Assert.Equal(("base", "ВЖ-3"), (refusal.Act, refusal.Clause.Id));
    }

    [Fact]
    public void Submit_WhatCannotBeStored_LeavesTheYearAsItWas()
    {
        var desk = Desk();
        var before = desk.State;

        Assert.Throws<IOException>(() => desk.Submit(By("t-1", Monday, Held("L1", Monday)), _ => throw new IOException()));

        Assert.Same(before, desk.State);
    }

    [Fact]
    public void Submit_Accepted_IsStoredBeforeAnybodySeesIt()
    {
        var desk = Desk();
        var seen = 0;

        desk.Submit(By("t-1", Monday, Held("L1", Monday)), decision => seen = decision.After.Count - desk.Year.Count);

        Assert.Equal((1, seen), (seen, desk.Year.Count - Desk().Year.Count));
    }

    [Fact]
    public async Task SubmitAsync_WhileItIsStored_NobodySeesItAndNobodyElseIsDecided()
    {
        var desk = Desk();
        var before = desk.State;
        var stored = new TaskCompletionSource();

        var first = desk.SubmitAsync(By("t-1", Monday, Held("L1", Monday)), _ => stored.Task);
        var second = desk.SubmitAsync(By("t-1", Monday, Held("L1", Monday)), _ => Task.CompletedTask);

        Assert.Same(before, desk.State);
        Assert.False(second.IsCompleted);
        stored.SetResult();
        Assert.IsType<DeskReply.Accepted>(await first);
        Assert.Contains(Refused(await second), r => r.Code == RefusalDefects.NothingChanges.Id);
    }

    [Fact]
    public async Task SubmitAsync_WhatCannotBeStored_LeavesTheYearAsItWasAndTheNextIsTaken()
    {
        var desk = Desk();
        var before = desk.State;

        await Assert.ThrowsAsync<IOException>(() => desk.SubmitAsync(By("t-1", Monday, Held("L1", Monday)), _ => Task.FromException(new IOException())));

        Assert.Same(before, desk.State);
        Assert.IsType<DeskReply.Accepted>(await desk.SubmitAsync(By("t-1", Monday, Held("L1", Monday)), _ => Task.CompletedTask));
    }

    [Fact]
    public async Task Witness_SignIn_IsTakenDownThoughNobodyMayEnterIt()
    {
        var desk = Desk();
        var signIn = new SignIn(AccountId.Parse("t-1"), At(Monday, 10));

        var asked = desk.Submit(By("t-1", Monday, new RecordLedgerFact(signIn)));
        await desk.WitnessAsync(PersonId.Parse("t-1"), At(Monday, 10), _ => Task.CompletedTask, signIn);

        Assert.All(Refused(asked), r => Assert.Equal("ELJ-D781", r.Code));
        Assert.Equal(AccountId.Parse("t-1"), Assert.Single(desk.Year.AllOf<SignIn>(RevisedKinds.OfLedger<SignIn>())).Account);
    }

    [Fact]
    public Task Witness_WhatPeopleRecord_IsNotTakenDown() =>
        Assert.ThrowsAsync<ArgumentException>(() => Desk().WitnessAsync(PersonId.Parse("t-1"), At(Monday, 10), _ => Task.CompletedTask, new CredentialEvent(AccountId.Parse("t-1"), CredentialEventKind.Issued)));

    [Theory]
    [InlineData("observe", null, "accepted 0")]
    [InlineData("warn", null, "accepted 1")]
    [InlineData("require-reason", null, "reason")]
    [InlineData("require-reason", "Перенос", "accepted 1")]
    [InlineData("block", "Перенос", "refused КД-1")]
    public void Submit_LessonOnADayOff_IsAnsweredByTheModeOfThePack(string mode, string? reason, string expected)
    {
        var submission = new Submission(PersonId.Parse("t-1"), At(Sunday, 10), Held("L9", Sunday) with { Version = 0 }) { Reason = reason };

        var reply = Desk($$"""{ "norm": "lesson.on-school-day", "mode": "{{mode}}", "source": "приказ" }""", "").Submit(submission);

        Assert.Equal(expected, reply switch
        {
            DeskReply.Accepted accepted => $"accepted {accepted.Warnings.Length}",
            DeskReply.ReasonNeeded => "reason",
            DeskReply.Refused refused => $"refused {Assert.Single(refused.Refusals).Clause.Id}",
            _ => "",
        });
    }

    [Fact]
    public void Policy_ValuesOfASchool_HoldFromTheirDay()
    {
        var regulation = new Regulation(Pack("", """
            { "clause": "ВЖ-2", "parameter": "corrections", "value": "1 — свободно; далее — с причиной", "source": "приказ" },
            { "clause": "ВЖ-2", "parameter": "corrections", "value": "0 — с причиной; далее — закрыто", "from": "2023-10-01", "source": "приказ" },
            { "clause": "ВЖ-2", "parameter": "approvals-to-lower", "value": "2", "source": "приказ" }
            """).Value);

        var (before, after) = (JournalPolicies.On(regulation, new LocalDate(2023, 9, 30)), JournalPolicies.On(regulation, new LocalDate(2023, 10, 1)));

        Assert.Equal((EditRight.WithReason, EditRight.Closed), (before.Corrections.RightAt(5), after.Corrections.RightAt(5)));
        Assert.Equal((2, 1, (int?)null), (before.ApprovalsToLower, before.ApprovalsToRaise, before.PeriodClosesAfterDays));
    }

    [Fact]
    public void Policy_OfNoValues_LocksNothing()
    {
        var policy = JournalPolicies.On(new Regulation(PackLibrary.Standard.Get("lenskaya-2017").Value), Monday);

        Assert.Equal((EditRight.Free, EditRight.Free), (policy.Entries.RightAt(1000), policy.Corrections.RightAt(1000)));
    }

    [Theory]
    [InlineData("corrections", "свободно")]
    [InlineData("corrections", "7 — с причиной; 3 — закрыто; далее — закрыто")]
    [InlineData("entries", "1 — закрыто; далее — свободно")]
    [InlineData("period-closes", "завтра")]
    [InlineData("approvals-to-lower", "0")]
    public void Policy_ValueThatCannotBeRead_IsADefectOfThePack(string parameter, string value)
    {
        var defect = Assert.Single(Pack("", $$"""{ "clause": "ВЖ-2", "parameter": "{{parameter}}", "value": "{{value}}", "source": "приказ" }""").Defects);

        Assert.Equal((PackDefects.ValueForm, "$.values[0].value"), (defect.Code, defect.Place.Path));
    }

    private static JournalDesk Desk(string changes = "", string values = "")
    {
        var year = JournalStory.Found();
        year = Decider.Decide(
            year,
            new Submission(PersonId.Parse("s-1"), At(new LocalDate(2023, 9, 2), 8), [.. RecordCoverage.Complete.Statements.Select(RecordRegisterFact.Of)]),
            JournalPolicy.Open).Value.After;
        return new JournalDesk(new Regulation(Pack(changes, values).Value), year);
    }

    private static Domain.Defects.Result<RegulationPack> Pack(string changes, string values) => PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(
        $$"""{ "id": "school", "title": "Школа", "source": "приказ", "basedOn": "base", "inForce": {}, "clauses": [], "changes": [{{changes}}], "values": [{{values}}] }"""));

    private static RecordLesson Held(string lesson, LocalDate day) =>
        new(new LessonEntry(LessonId.Parse(lesson), Algebra, day, new LocalTime(8, 30), new LocalTime(9, 15)) { Status = LessonStatus.Held, Topic = "Дроби" }) { Version = 1 };

    private static Submission By(string person, LocalDate day, params System.Collections.Immutable.ImmutableArray<JournalCommand> commands) => new(PersonId.Parse(person), At(day, 10), commands);

    private static Instant At(LocalDate day, int hour) => new SchoolClock(DateTimeZoneProviders.Tzdb["Europe/Moscow"]).At(day, new LocalTime(hour, 0));

    private static IEnumerable<DeskRefusal> Refused(DeskReply reply) => Assert.IsType<DeskReply.Refused>(reply).Refusals;
}
