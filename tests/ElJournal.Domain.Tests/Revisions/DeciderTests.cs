using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Time;
using NodaTime;
using static ElJournal.Domain.Tests.Revisions.Desk;

namespace ElJournal.Domain.Tests.Revisions;

public sealed class DeciderTests
{
    [Fact]
    public void Decide_FirstMark_SaysWhatWasWhatIsWhoAndWhen()
    {
        var desk = Open().WithMark(4);

        var revision = desk.Log[^1];

        Assert.Equal((1, (object?)null, PersonId.Parse("t-1"), At(Monday, 10)), (revision.Version, revision.Before, revision.By, revision.At));
        Assert.Equal(Mark(4) with { Recorded = new Provenance(At(Monday, 10), StaffId.Parse("t-1")) }, revision.After);
    }

    [Fact]
    public void Decide_Correction_KeepsWhatStoodBefore()
    {
        var desk = Open().WithMark(4);

        desk.Do("t-1", At(Monday, 11), new RecordMark(Mark(5)) { Version = 1 });

        var held = desk.Year.Find(new RecordMark(Mark(5)).Address)!;
        Assert.Equal([5, 4], held.History.Select(h => ((Cell.MarkCell)((MarkEntry)h.Fact!).Cell).Mark.Hundredths / 100));
        Assert.Equal(2, desk.Year.ToRecord().Value.Journals[0].Assessments[0].Marks.Length);
    }

    [Fact]
    public void Decide_StaleVersion_ShowsBothValues()
    {
        var desk = Open().WithMark(4);
        desk.Do("t-1", At(Monday, 11), new RecordMark(Mark(5)) { Version = 1 });

        var defect = desk.Refused("t-2", At(Monday, 12), new RecordMark(Mark(3)) { Version = 1 });

        Assert.Equal(RefusalDefects.Stale, defect.Code);
        Assert.Equal(
            "ELJ-D703: Запись «mark:A1/p-1» с тех пор изменили: вы видели версию 1, действует версия 2. Сейчас и у вас: результат: «5» / «3». "
            + "Посмотрите, что записано сейчас, и отправьте своё изменение снова, если оно ещё нужно.",
            defect.Describe());
    }

    [Fact]
    public void Decide_SameValueAgain_ChangesNothing() =>
        Assert.Equal(RefusalDefects.NothingChanges, Open().WithMark(4).Refused("t-1", At(Monday, 11), new RecordMark(Mark(4)) { Version = 1 }).Code);

    [Fact]
    public void Decide_OneBadCommandOfTwo_DoesNothingOfBoth()
    {
        var desk = Open().WithMark(4);

        var result = desk.Try("t-1", At(Monday, 11), new RecordMark(Mark(5)) { Version = 1 }, new RecordMark(Mark(7, "p-2")));

        Assert.Equal(RecordDefects.OffScale, Assert.Single(result.Defects).Code);
    }

    [Fact]
    public void Decide_SeveralDefects_ListsAll()
    {
        var desk = Open().WithMark(4);

        var result = desk.Try("t-1", At(Monday, 11), new RecordMark(Mark(7, "p-3")), new RecordHomework(new HomeworkEntry(LessonId.Parse("L9"), "№ 1")));

        Assert.Equal([RecordDefects.OffScale, RefusalDefects.NotOnRoll, RecordDefects.Dangling], result.Defects.Select(d => d.Code));
    }

    [Fact]
    public void Decide_TimeNotLater_IsRefused() =>
        Assert.Equal(RefusalDefects.NotLater, Open().WithMark(4).Refused("t-1", At(Monday, 10), new RecordMark(Mark(5)) { Version = 1 }).Code);

    [Fact]
    public void Decide_MarkAtPlannedLesson_IsRefused()
    {
        var desk = Open();

        var result = desk.Try("t-1", At(Monday, 9), new RecordAssessment(new Assessment(Work, Algebra, Desk.Lesson)), new RecordMark(Mark(5)));

        Assert.Equal(RefusalDefects.LessonNotHeld, Assert.Single(result.Defects).Code);
    }

    [Fact]
    public void Decide_HeldLessonOfTomorrow_IsRefused() =>
        Assert.Equal(RefusalDefects.InFuture, Open().Refused("t-1", At(Monday.PlusDays(-1), 9), new RecordLesson(Held()) { Version = 1 }).Code);

    [Fact]
    public void Decide_HeldLessonWithMarksMadePlanned_IsRefused() =>
        Assert.Equal(RefusalDefects.LessonHasContent, Open().WithMark(4).Refused("t-1", At(Monday, 12), new RecordLesson(Planned(Desk.Lesson, Monday)) { Version = 2 }).Code);

    [Fact]
    public void Decide_PupilOfAnotherClass_IsNotOnTheRoll() =>
        Assert.Equal(RefusalDefects.NotOnRoll, Open().WithMark(4).Refused("t-1", At(Monday, 11), new RecordMark(Mark(5, "p-3"))).Code);

    [Fact]
    public void Decide_WeightWithMarks_IsFixed()
    {
        var desk = Open().WithMark(4);
        var heavier = new Assessment(Work, Algebra, Desk.Lesson) { Weight = MarkWeight.OfHundredths(200) };

        Assert.Equal(RefusalDefects.WeightFixed, desk.Refused("t-1", At(Monday, 11), new RecordAssessment(heavier) { Version = 1 }).Code);
    }

    [Fact]
    public void Decide_WorkWithMarksAtLessonThatWasNotHeld_IsRefused()
    {
        var desk = Open().WithMark(4);
        var planned = Planned(LessonId.Parse("L2"), Monday);
        desk.Do("s-1", At(Monday, 11), new RecordLesson(planned));
        var moved = new RecordAssessment(new Assessment(Work, Algebra, planned.Lesson)) { Version = 1 };

        Assert.Equal(RefusalDefects.LessonNotHeld, desk.Refused("t-1", At(Monday, 12), moved).Code);

        desk.Do("t-1", At(Monday, 13), new RecordLesson(planned with { Status = LessonStatus.Held }) { Version = 1 }, moved);
        Assert.Equal(planned.Lesson, desk.Year.FindAssessment(Work)!.Lesson);
    }

    [Fact]
    public void Decide_GuardianOfWhomNothingIsOnRecord_IsRefusedThoughNoGuardianIs()
    {
        var contact = new RecordLedgerFact(new FamilyContact(ContactId.Parse("k-1"), GuardianId.Parse("g-1"), ContactKind.Email));
        var desk = Open();

        Assert.Equal(RecordDefects.Dangling, desk.Refused("s-1", At(Monday, 9), contact).Code);

        desk.Do("s-1", At(Monday, 10), Guardian("g-1"), contact);
        Assert.True(desk.Year.ToRecord().IsGood);
    }

    [Fact]
    public void Decide_FirstGuardianOfALoadedYearThatNamesAnother_IsRefusedUntilBothAreOnRecord()
    {
        var bare = new SchoolYearRecordBuilder(new SchoolRegisterBuilder(new School(SchoolId.Parse("school"), DateTimeZone.Utc)) { Year = new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31)) });
        bare.Register.Add(Desk.Pupil);
        bare.Add(new FamilyContact(ContactId.Parse("k-1"), GuardianId.Parse("g-1"), ContactKind.Email));
        var desk = Desk.Load(bare.Build().Value, JournalPolicy.Open);
        var (one, other) = (Guardian("g-1"), Guardian("g-2"));

        Assert.Equal(RecordDefects.Dangling, desk.Refused("s-1", At(Monday, 13), other).Code);

        desk.Do("s-1", At(Monday, 14), other, one);
        Assert.True(desk.Year.ToRecord().IsGood);
    }

    [Fact]
    public void Decide_NothingOnRecordYet_AsksForTheSchool()
    {
        var result = Decider.Decide(RevisedYear.Empty, new Submission(PersonId.Parse("t-1"), At(Monday, 9), new RecordLesson(Held()), new RecordMark(Mark(5))), Domain.Revisions.Policies.JournalPolicy.Open);

        Assert.Equal(RefusalDefects.NoSchool, Assert.Single(result.Defects).Code);
    }

    [Fact]
    public void Withdraw_Mark_LeavesItInTheHistoryAlone()
    {
        var desk = Open().WithMark(4);

        desk.Do("t-1", At(Monday, 11), new WithdrawFact(new RecordMark(Mark(4)).Address, 1));

        Assert.True(desk.Log[^1].IsWithdrawal);
        Assert.Equal(Mark(4).Cell, ((MarkEntry)desk.Log[^1].Before!).Cell);
        Assert.Empty(desk.Year.ToRecord().Value.Journals[0].Assessments[0].Marks);
    }

    [Fact]
    public void Withdraw_WorkWithMarks_IsRefused() =>
        Assert.Equal(RefusalDefects.InUse, Open().WithMark(4).Refused("t-1", At(Monday, 11), new WithdrawFact(new RecordAssessment(new Assessment(Work, Algebra, Desk.Lesson)).Address, 1)).Code);

    [Fact]
    public void Withdraw_Pupil_IsRefused() =>
        Assert.Equal(RefusalDefects.NotWithdrawable, Open().Refused("s-1", At(Monday, 11), new WithdrawFact(RecordRegisterFact.Of(Pupil).Address, 1)).Code);

    [Fact]
    public void Withdraw_Nothing_IsRefused() =>
        Assert.Equal(RefusalDefects.NothingToWithdraw, Open().Refused("t-1", At(Monday, 11), new WithdrawFact(new RecordMark(Mark(4)).Address, 0)).Code);

    [Fact]
    public void Decide_FinalMarkOfAPeriodOfAnotherClass_IsRefused()
    {
        var desk = Open();
        var period = new StudyPeriod(PeriodId.Parse("q1-7Б"), PeriodKind.Quarter, ClassId.Parse("7Б"), new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 29));
        desk.Do("s-1", At(Monday, 9), RecordRegisterFact.Of(period));

        var defect = desk.Refused("t-1", At(Monday, 10), new RecordFinalMark(new FinalMarkEntry(Algebra, Pupil, period.Id, Cell.Of(MarkValue.Of(5)))));

        Assert.Equal(RefusalDefects.PeriodElsewhere, defect.Code);
    }

    private static RecordLedgerFact Guardian(string id) => new(new Guardianship(GuardianId.Parse(id), Desk.Pupil, DateSpan.Always));
}
