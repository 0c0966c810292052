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
    public void Substitution_OfNoPlannedLesson_IsRefused() =>
        Assert.Equal(RefusalDefects.NothingToSubstitute, Open().Refused("z-1", At(Monday, 7), new RecordSubstitution(Algebra, DateSpan.On(Monday.PlusDays(1)), Substitute)).Code);

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
