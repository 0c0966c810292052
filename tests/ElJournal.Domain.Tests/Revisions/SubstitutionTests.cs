using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using NodaTime;
using static ElJournal.Domain.Tests.Revisions.Desk;

namespace ElJournal.Domain.Tests.Revisions;

public sealed class SubstitutionTests
{
    private static readonly StaffId Substitute = StaffId.Parse("t-2");
    private static readonly LessonId Next = LessonId.Parse("L2");
    private static readonly LessonId Third = LessonId.Parse("L3");

    [Fact]
    public void Substitution_Ahead_ChangesThePlannedLessonsOfItsDaysAlone()
    {
        var desk = OfTwoLessons();

        desk.Do("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.On(Monday), Substitute));

        Assert.Equal((Substitute, At(Monday, 7)), (desk.Year.FindLesson(Desk.Lesson)!.ActualTeacher, desk.Year.FindLesson(Desk.Lesson)!.SubstitutionRecordedAt));
        Assert.Null(desk.Year.FindLesson(Next)!.ActualTeacher);
    }

    [Fact]
    public void Substitution_OfNamedLessons_LeavesTheOthers()
    {
        var desk = OfTwoLessons();

        desk.Do("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.Always, Substitute) { Lessons = [Next] });

        Assert.Null(desk.Year.FindLesson(Desk.Lesson)!.ActualTeacher);
        Assert.Equal(Substitute, desk.Year.FindLesson(Next)!.ActualTeacher);
    }

    [Fact]
    public void Substitution_TakenBack_LeavesTheAssignedTeacher()
    {
        var desk = OfTwoLessons();
        desk.Do("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.Always, Substitute));

        desk.Do("z-1", At(Monday, 8), new RecordSubstitution(Algebra, new DateSpan(Monday.PlusDays(1), null), null));

        Assert.Equal(Substitute, desk.Year.FindLesson(Desk.Lesson)!.ActualTeacher);
        Assert.Equal((null, null), (desk.Year.FindLesson(Next)!.ActualTeacher, desk.Year.FindLesson(Next)!.SubstitutionRecordedAt));
    }

    [Fact]
    public void Substitution_InTheEntry_IsRecordedWithIt()
    {
        var desk = Open();

        desk.Do("t-2", At(Monday, 9), new RecordLesson(Held() with { ActualTeacher = Substitute }) { Version = 1 });

        Assert.Equal(At(Monday, 9), desk.Year.FindLesson(Desk.Lesson)!.SubstitutionRecordedAt);
    }

    [Fact]
    public void Entry_OfASubstitutionRecordedAhead_KeepsItsTime()
    {
        var desk = Open();
        desk.Do("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.On(Monday), Substitute));

        desk.Do("t-2", At(Monday, 9), new RecordLesson(Held() with { ActualTeacher = Substitute }) { Version = 2 });

        Assert.Equal(At(Monday, 7), desk.Year.FindLesson(Desk.Lesson)!.SubstitutionRecordedAt);
    }

    [Fact]
    public void Lesson_AddedWithinTheDays_FallsToTheSubstitute()
    {
        var desk = Open();
        desk.Do("z-1", At(Monday, 7), new RecordSubstitution(Algebra, new DateSpan(Monday, Monday.PlusDays(2)), Substitute));

        desk.Do("s-1", At(Monday, 8), new RecordLesson(Planned(Next, Monday.PlusDays(2))), new RecordLesson(Planned(Third, Monday.PlusDays(3))));

        Assert.Equal((Substitute, At(Monday, 7)), (desk.Year.FindLesson(Next)!.ActualTeacher, desk.Year.FindLesson(Next)!.SubstitutionRecordedAt));
        Assert.Null(desk.Year.FindLesson(Third)!.ActualTeacher);
    }

    [Fact]
    public void Lesson_MovedIntoTheDays_FallsToTheSubstitute()
    {
        var desk = OfTwoLessons();
        desk.Do("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.On(Monday), Substitute));

        desk.Do("s-1", At(Monday, 8), new RecordLesson(Planned(Next, Monday)) { Version = 1 });

        Assert.Equal(Substitute, desk.Year.FindLesson(Next)!.ActualTeacher);
    }

    [Fact]
    public void Lesson_AddedAfterTheDaysWereTakenBack_IsTheTeachers()
    {
        var desk = OfTwoLessons();
        desk.Do("z-1", At(Monday, 7), new RecordSubstitution(Algebra, new DateSpan(Monday, Monday.PlusDays(4)), Substitute));
        desk.Do("z-1", At(Monday, 8), new RecordSubstitution(Algebra, DateSpan.On(Monday.PlusDays(1)), null));

        desk.Do("s-1", At(Monday, 9), new RecordLesson(Planned(Third, Monday.PlusDays(1))), new RecordLesson(Planned(LessonId.Parse("L4"), Monday.PlusDays(2))));

        Assert.Null(desk.Year.FindLesson(Third)!.ActualTeacher);
        Assert.Equal(Substitute, desk.Year.FindLesson(LessonId.Parse("L4"))!.ActualTeacher);
    }

    [Fact]
    public void Lesson_TakenBackAloneWithinTheDays_NamesItsOwnTeacher()
    {
        var desk = OfTwoLessons();
        desk.Do("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.Always, Substitute));

        desk.Do("z-1", At(Monday, 8), new RecordSubstitution(Algebra, DateSpan.Always, null) { Lessons = [Next] });

        Assert.Equal((StaffId.Parse("t-1"), null), (desk.Year.FindLesson(Next)!.ActualTeacher!.Value, desk.Year.FindLesson(Next)!.SubstitutionRecordedAt));
        Assert.Equal(Substitute, desk.Year.FindLesson(Desk.Lesson)!.ActualTeacher);
    }

    [Fact]
    public void Substitution_OfNamedLessons_HoldsForNoOthers()
    {
        var desk = OfTwoLessons();
        desk.Do("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.Always, Substitute) { Lessons = [Next] });

        desk.Do("s-1", At(Monday, 8), new RecordLesson(Planned(Third, Monday.PlusDays(1))));

        Assert.Null(desk.Year.FindLesson(Third)!.ActualTeacher);
    }

    [Fact]
    public void Substitution_AsAFactOfItsLedger_DoesWhatTheCommandDoes()
    {
        var desk = OfTwoLessons();

        desk.Do("z-1", At(Monday, 7), new RecordLedgerFact(new Substitution(Algebra, DateSpan.On(Monday)) { Substitute = Substitute }));

        Assert.Equal(Substitute, desk.Year.FindLesson(Desk.Lesson)!.ActualTeacher);
        Assert.Equal(At(Monday, 7), Assert.Single(desk.Year.SubstitutionsOf(Algebra)).At);
    }

    [Fact]
    public void Standing_OfSharedDays_IsTheOneMadeLast()
    {
        var whole = new Substitution(Algebra, new DateSpan(Monday, Monday.PlusDays(6))) { Substitute = Substitute, At = At(Monday, 7) };
        var later = new Substitution(Algebra, DateSpan.On(Monday.PlusDays(3))) { Substitute = StaffId.Parse("z-1"), At = At(Monday, 8) };
        var elsewhere = new Substitution(AlgebraB, DateSpan.Always) { Substitute = Substitute };

        var standing = Substitution.Standing([later, elsewhere, whole]);

        Assert.Equal(
            [$"{AlgebraB} .. t-2", $"{Algebra} 2023-09-11..2023-09-13 t-2", $"{Algebra} 2023-09-15..2023-09-17 t-2", $"{Algebra} 2023-09-14..2023-09-14 z-1"],
            standing.Select(s => $"{s.Journal} {s.Days} {s.Substitute}"));
    }

    [Fact]
    public void Substitution_OfDaysAheadWithoutLessons_HoldsForThoseThatComeAndCanBeTakenBack()
    {
        var desk = Open();
        var (tuesday, wednesday) = (Monday.PlusDays(1), Monday.PlusDays(2));

        desk.Do("z-1", At(Monday, 7), new RecordSubstitution(Algebra, new DateSpan(tuesday, wednesday), Substitute));
        desk.Do("z-1", At(Monday, 8), new RecordSubstitution(Algebra, DateSpan.On(wednesday), null));
        desk.Do("s-1", At(Monday, 9), new RecordLesson(Planned(Next, tuesday)), new RecordLesson(Planned(Third, wednesday)));

        Assert.Equal(Substitute, desk.Year.FindLesson(Next)!.ActualTeacher);
        Assert.Null(desk.Year.FindLesson(Third)!.ActualTeacher);
    }

    [Theory]
    [InlineData("t-2", -3)]
    [InlineData("t-1", 1)]
    [InlineData(null, 1)]
    public void Substitution_ThatCanConcernNoLesson_IsRefused(string? substitute, int day) => Assert.Equal(
        RefusalDefects.NothingToSubstitute,
        Open().Refused("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.On(Monday.PlusDays(day)), substitute is null ? null : StaffId.Parse(substitute))).Code);

    [Fact]
    public void Substitution_OfANamedLessonThatIsNotPlanned_IsRefused() =>
        Assert.Equal(RefusalDefects.NothingToSubstitute, Open().Refused("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.Always, Substitute) { Lessons = [Next] }).Code);

    [Fact]
    public void Substitution_ByTheTeacherHimself_IsRefused() =>
        Assert.Equal(RefusalDefects.OwnSubstitute, Open().Refused("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.On(Monday), StaffId.Parse("t-1"))).Code);

    private static Desk OfTwoLessons()
    {
        var desk = Open();
        desk.Do("s-1", At(new LocalDate(2023, 9, 1), 11), new RecordLesson(Planned(Next, Monday.PlusDays(1))));
        return desk;
    }
}
