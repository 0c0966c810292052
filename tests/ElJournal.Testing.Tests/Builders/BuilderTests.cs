using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Time;
using ElJournal.Rules.Tests.Oracle;
using ElJournal.Testing.Builders;
using NodaTime;

namespace ElJournal.Testing.Tests.Builders;

public sealed class BuilderTests
{
    private static readonly LocalDate Day = new(2023, 9, 12);
    private static readonly Instant MuchLater = Instant.FromUtc(2023, 12, 1, 0, 0);

    [Fact]
    public void On_NothingElseSaid_IsALessonAsItShouldBe()
    {
        var rows = ClauseByClause.Judge("lenskaya-2017", ASchool.Default.With(ALesson.On(Day)).Build(), MuchLater);

        // No moment is set for the archive, so that without one the duty stays pending for good.
        var archive = Assert.Single(rows, r => r.Norm == "archive.two-rooms");
        Assert.Equal(new OracleRow("archive.two-rooms", "year:2023", OracleVerdict.Pending), archive);
        Assert.All(rows.Where(r => r != archive), r => Assert.Contains(r.Verdict, new[] { OracleVerdict.Fulfilled, OracleVerdict.Kept, OracleVerdict.NotApplicable }));
        Assert.Equal(4, rows.Count(r => r.Verdict == OracleVerdict.Fulfilled));
    }

    [Theory]
    [InlineData("Europe/Kaliningrad", "2023-09-12T22:00:00Z")]
    [InlineData("Asia/Kamchatka", "2023-09-12T12:00:00Z")]
    public void Recorded_AtMidnight_IsTheFirstInstantTooLate(string zone, string instant)
    {
        var record = ASchool.In(zone).With(ALesson.On(Day).Recorded(EntryTime.At(0, 0).DaysLater(1))).Build();

        Assert.Equal(instant, record.Journals[0].Lessons[0].FirstHeld!.Recorded.At.ToString());
        Assert.Equal(["lesson.recorded"], LateOf(record));
    }

    [Fact]
    public void Lesson_EveryPartSaidOtherwise_HoldsWhatWasSaid()
    {
        var lesson = ALesson.On(Day).Named("X").From(10, 0).TaughtBy("t-002", EntryTime.At(12, 0)).Recorded(EntryTime.At(11, 0)).Corrected(EntryTime.Unknown)
            .Attendance(EntryTime.At(10, 5)).Attendance("p-0002", Cell.Late)
            .Homework(EntryTime.At(10, 40), "").Homework(EntryTime.At(10, 41), "§ 1").Homework(EntryTime.At(10, 42));
        var read = ASchool.Default.With(lesson).Build().Journals[0].Lessons.Single();

        Assert.Equal("X", read.Id.Value);
        Assert.Equal([null, 8], read.Entries.Select(e => e.Recorded.At?.InUtc().Hour));
        Assert.Equal((new LocalTime(10, 0), new LocalTime(10, 45), "t-002"), (read.Current.Start!.Value, read.Current.End!.Value, read.Current.ActualTeacher!.Value.Value));
        Assert.Equal([Cell.Late], read.Attendance.Select(a => a.Cell));
        Assert.Equal([(false, false), (true, false), (false, true)], read.Homework.Select(h => (h.IsTask, h.IsStatedNone)));
    }

    [Fact]
    public void Planned_HoldsTheSlotAlone()
    {
        var read = ASchool.Default.With(ALesson.On(Day).Planned()).With(ALesson.On(Day).WithoutTimes().Cancelled(EntryTime.At(7, 0))).Build().Journals[0].Lessons;

        Assert.Equal([LessonStatus.Cancelled, LessonStatus.Planned], read.Select(l => l.Current.Status));
        Assert.All(read, l => Assert.True(l.Attendance.IsEmpty && l.Homework.IsEmpty));
    }

    [Fact]
    public void Assessment_WithAndWithoutLesson_HoldsDaysAndMarks()
    {
        var record = ASchool.Default
            .With(ALesson.On(Day))
            .With(AnAssessment.At("L1").DoneOn(Day.PlusDays(2)).Marked("p-0001", 5, EntryTime.At(9, 0).DaysLater(1)).Marked("p-0002", 4, EntryTime.Unknown, Day.PlusDays(5)))
            .With(AnAssessment.WithoutLesson(Day).Named("B"))
            .Build();

        var read = record.Journals[0].Assessments;
        Assert.Equal(["B", "A1"], read.Select(a => a.Assessment.Id.Value));
        Assert.Equal(Instant.FromUtc(2023, 9, 15, 6, 0), read[1].Marks[0].Recorded.At);
        Assert.Equal(Day.PlusDays(5), read[1].Marks[1].Day);
        Assert.Throws<InvalidOperationException>(() => ASchool.Default.With(AnAssessment.At("L9")));
    }

    [Fact]
    public void School_EveryPartSaidOtherwise_HoldsWhatWasSaid()
    {
        var record = ASchool.Default.OfPupils(5).OnFiveDays().Unmarked()
            .With(Day, CalendarDayKind.Off)
            .WithJournal("j-2", kind: JournalKind.Elective)
            .WithSubgroup("j-3", "p-0001", "p-0002")
            .Covering(FactKinds.Homework, CoverageLevel.Absent)
            .With(ALesson.On(Day).In("j-3"))
            .Build();

        var register = record.Register;
        Assert.Equal((5, 3, 2), (register.Pupils.Length, register.Journals.Length, register.Subgroups.Length));
        Assert.False(register.Calendar.IsSchoolDay(Day, register.WeekOf(register.Classes[0].Id)));
        Assert.False(register.Classes[0].IsMarked);
        Assert.Equal(CoverageLevel.Absent, register.Coverage.LevelOf(FactKinds.Homework, Day, null));
        Assert.Single(record.Journals[2].Lessons);
    }

    private static IEnumerable<string> LateOf(Domain.Records.SchoolYearRecord record) =>
        ClauseByClause.Judge("lenskaya-2017", record, MuchLater).Where(r => r.Verdict == OracleVerdict.FulfilledLate).Select(r => r.Norm);
}
