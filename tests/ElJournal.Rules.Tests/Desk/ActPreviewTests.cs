using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Time;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Marks;
using ElJournal.Samples;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk;

public sealed class ActPreviewTests
{
    private static readonly JournalId Algebra = JournalId.Parse("7А-алгебра");
    private static readonly PupilId Pupil = PupilId.Parse("p-1");
    private static readonly AssessmentId Work = AssessmentId.Parse("A1");
    private static readonly LessonId Lesson = LessonId.Parse("L1");
    private static readonly CorrectionAct Act = new(CorrectionActId.Parse("акт-1"), Pupil, Algebra, PeriodId.Parse("I"), "ошибка");
    private static readonly MarkPolicy Policy = MarkPolicy.OfPreset("t65").Value;

    [Fact]
    public void Preview_LowerMark_ShowsThePeriodBeforeAndAfter()
    {
        var preview = ActPreview.Of(WithMarkOf(5), Act, Mark(2), Policy).Value;

        Assert.Equal(("5", "2"), (preview.Period.Before.Shown![..1], preview.Period.After.Shown![..1]));
    }

    [Fact]
    public void Preview_WithoutRules_SaysWhy() =>
        Assert.Equal(DeskDefects.NoMarkRules, Assert.Single(ActPreview.Of(WithMarkOf(5), Act, Mark(2), MarkPolicy.None).Defects).Code);

    [Fact]
    public void Preview_OfNoSuchPeriod_IsRefused()
    {
        var act = new CorrectionAct(Act.Id, Pupil, Algebra, PeriodId.Parse("IX"), "ошибка");

        Assert.Equal(RecordDefects.Dangling, Assert.Single(ActPreview.Of(WithMarkOf(5), act, Mark(2), Policy).Defects).Code);
    }

    private static MarkEntry Mark(int mark) => new(Work, Pupil, Cell.Of(MarkValue.Of(mark)));

    private static RevisedYear WithMarkOf(int mark)
    {
        var year = JournalStory.Found();
        var held = year.FindLesson(Lesson)! with { Status = LessonStatus.Held };
        var at = new SchoolClock(year.School!.TimeZone).At(held.Date, new LocalTime(9, 0));
        return Decider.Decide(
            year,
            new Submission(PersonId.Parse("t-1"), at, new RecordLesson(held) { Version = 1 }, new RecordAssessment(new Assessment(Work, Algebra, Lesson)), new RecordMark(Mark(mark))),
            JournalPolicy.Open).Value.After;
    }
}
