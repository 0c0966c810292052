using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Records;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>The figures of filling, reckoned again by plain loops over the facts.</summary>
public sealed class NaiveFillingTests
{
    private static readonly DateTimeZone Zone = DemoInput.Register.School.TimeZone;

    [Fact]
    public void FillControl_Figures_AreThoseOfPlainLoops()
    {
        var json = DemoInput.Make(ReportCatalog.Find("fill-control").Value).ToJson();
        var lessons = HeldLessons().ToList();

        var entered = lessons.Select(l => (l.Day, Recorded: l.Lesson.Entries.Where(e => e.Status == LessonStatus.Held).Select(e => e.Recorded.At).FirstOrDefault())).ToList();
        var attended = lessons.Select(l => (l.Day, Recorded: l.Lesson.Attendance.Select(a => a.Recorded.At).FirstOrDefault())).ToList();
        var homework = lessons.Select(l => (l.Day, Recorded: l.Lesson.Homework.Where(h => h.IsStatedNone || h.IsTask).Select(h => h.Recorded.At).FirstOrDefault())).ToList();
        var recorded = lessons.Where(l => l.Lesson.Current.Status == LessonStatus.Held).ToList();
        Assert.Equal($"{lessons.Count} N={lessons.Count}", json.Figure("lessonsDue"));
        Assert.Equal(DocumentReading.Share(entered.Count(OnDay), lessons.Count), json.Figure("lessonsOnDay"));
        Assert.Equal(DocumentReading.Share(attended.Count(OnDay), lessons.Count), json.Figure("attendanceOnDay"));
        Assert.Equal(DocumentReading.Share(homework.Count(OnDay), lessons.Count), json.Figure("homeworkOnDay"));
        Assert.Equal(DocumentReading.Share(recorded.Count(l => l.Lesson.Current.Topic is not null), recorded.Count), json.Figure("withTopic"));
        Assert.Equal($"{Domain.Marks.ExactFraction.Of(Marks(), recorded.Count)} N={recorded.Count}", json.Figure("marksPerLesson"));
    }

    [Fact]
    public void FillControl_Tables_AddUpToTheTotal()
    {
        var json = DemoInput.Make(ReportCatalog.Find("fill-control").Value).ToJson();
        var total = json.GetProperty("tables").EnumerateArray().First().GetProperty("totals").EnumerateArray().Single();

        foreach (var column in new[] { "lessonsDue", "lessonsOnDay", "lessonsLater", "lessonsMissing", "attendanceOnDay", "homeworkMissing", "topics", "marks" })
        {
            Assert.All(["journals", "teachers", "classes"], table => Assert.Equal(total.GetProperty(column).GetInt32(), json.Rows(table).Sum(r => r.GetProperty(column).GetInt32())));
        }

        Assert.Equal(
            HeldLessons().GroupBy(l => l.Lesson.Current.ActualTeacher ?? l.Lesson.Current.Teacher ?? l.Journal.Teacher).Select(g => $"{g.Key} {g.Count()}").Order(StringComparer.Ordinal),
            json.Rows("teachers").Select(r => r.Cells("teacher", "lessonsDue")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Filling_OfAMonth_IsThatOfItsLessons()
    {
        var json = DemoInput.Make(ReportCatalog.Find("filling").Value).ToJson();

        Assert.Equal(
            HeldLessons().GroupBy(l => l.Day.ToYearMonth()).OrderBy(g => g.Key).Select(g => $"{g.Key.Month:00}.{g.Key.Year} {g.Count()} {g.Count(l => l.Lesson.Current.Status == LessonStatus.Held && l.Lesson.Current.Topic is not null)}"),
            json.Rows("months").Select(r => r.Cells("month", "lessonsDue", "topics")));
    }

    [Fact]
    public void FillControl_Contradictions_AreThoseOfPlainLoops()
    {
        var json = DemoInput.Make(ReportCatalog.Find("fill-control").Value).ToJson();
        var expected =
            from journal in DemoInput.Record.Journals.Select(j => j.KnownAt(DemoInput.AsOf))
            from work in journal.Assessments
            where work.Assessment.Lesson is not null
            let lesson = journal.FindLesson(work.Assessment.Lesson!.Value)
            from mine in work.Marks.GroupBy(m => m.Pupil)
            where mine.Last() is { Day: null, Cell: Cell.MarkCell or Cell.DoubleMarkCell or Cell.PassedCell or Cell.FailedCell } && lesson.AttendanceOf(mine.Key) is Cell.AbsentCell
            select $"{lesson.Id} {mine.Key}";

        Assert.Equal(expected.Order(StringComparer.Ordinal), json.Rows("contradictions").Where(r => r.Text("pupil").Length > 0).Select(r => r.Cells("lesson", "pupil")).Order(StringComparer.Ordinal));
    }

    /// <summary>The lessons that took place so far.</summary>
    internal static IEnumerable<(Journal Journal, LessonRecord Lesson, LocalDate Day)> HeldLessons() =>
        from journal in DemoInput.Record.Journals
        from lesson in journal.Lessons
        let known = lesson.KnownAt(DemoInput.AsOf)
        where known.Current.Status != LessonStatus.Cancelled
        where (known.Current.Date + (known.Current.End ?? new LocalTime(23, 59, 59))).InZoneLeniently(Zone).ToInstant() <= DemoInput.AsOf
        select (journal.Journal, known, known.Current.Date);

    private static bool OnDay((LocalDate Day, Instant? Recorded) entry) => entry.Recorded is { } at && at.InZone(Zone).Date <= entry.Day;

    private static int Marks() => DemoInput.Record.Journals.Select(j => j.KnownAt(DemoInput.AsOf)).SelectMany(j => j.Assessments)
        .Sum(a => a.Marks.GroupBy(m => m.Pupil).Count(g => g.Last().Cell is Cell.MarkCell or Cell.DoubleMarkCell or Cell.PassedCell or Cell.FailedCell));
}
