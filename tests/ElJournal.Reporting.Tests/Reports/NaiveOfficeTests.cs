using ElJournal.Domain.Activity;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>Reports about discipline, data, users and load, reckoned again by plain loops over the facts.</summary>
public sealed class NaiveOfficeTests
{
    private static readonly DateTimeZone Zone = DemoInput.Register.School.TimeZone;

    [Fact]
    public void DirectorReview_Figures_AreThoseOfPlainLoops()
    {
        var json = DemoInput.Make(ReportCatalog.Find("director-review").Value).ToJson();
        var held = NaiveFillingTests.HeldLessons().ToList();
        var recorded = held.Count(l => l.Lesson.Current.Status == LessonStatus.Held);
        var (corrections, delays) = (0, new List<int>());
        foreach (var journal in DemoInput.Record.Journals.Select(j => j.KnownAt(DemoInput.AsOf)))
        {
            foreach (var lesson in journal.Lessons.Where(l => l.Current.Status != LessonStatus.Cancelled))
            {
                corrections += Again(lesson.Entries.Where(e => e.Status == LessonStatus.Held), _ => 0) + Again(lesson.Homework, _ => 0) + Again(lesson.Attendance, a => a.Pupil?.Value ?? "");
                corrections += journal.Assessments.Where(a => a.Assessment.Lesson == lesson.Id).Sum(a => Again(a.Marks, m => m.Pupil));
                if (lesson.Entries.FirstOrDefault(e => e.Status == LessonStatus.Held)?.Recorded.At is { } at && at.InZone(Zone).Date > lesson.Current.Date)
                {
                    delays.Add(Period.DaysBetween(lesson.Current.Date, at.InZone(Zone).Date));
                }
            }
        }

        Assert.Equal(DocumentReading.Share(recorded, held.Count), json.Figure("fullness"));
        Assert.Equal($"{ExactFraction.Of(corrections * 100L, recorded)} N={recorded}", json.Figure("corrections"));
        Assert.Equal(DocumentReading.Share(delays.Count, recorded), json.Figure("late"));
        Assert.Equal(delays.Count == 0 ? " N=0" : $"{ExactFraction.Of(delays.Sum(), delays.Count)} N={delays.Count}", json.Figure("delay"));
    }

    [Fact]
    public void DataCompleteness_Figures_AreThoseOfPlainLoops()
    {
        var json = DemoInput.Make(ReportCatalog.Find("data-completeness").Value).ToJson();
        var complete = DemoInput.Record.KnownAt(DemoInput.AsOf).ReadLedger<PersonalDataState>()
            .GroupBy(s => (s.Kind, s.Person.Value))
            .Where(g => g.MaxBy(s => s.ConfirmedAt ?? Instant.MinValue)!.IsComplete)
            .Select(g => g.Key)
            .ToHashSet();
        var today = DemoInput.AsOf.InZone(Zone).Date;
        var here = DemoInput.Register.Enrolments.Where(e => e.Span.Contains(today)).Select(e => (e.Class, e.Pupil)).Distinct().ToList();

        Assert.Equal(DocumentReading.Share(here.Count(e => complete.Contains((Domain.People.PersonKind.Pupil, e.Pupil.Value))), here.Count), json.Figure("pupils"));
        Assert.Equal(
            DocumentReading.Share(DemoInput.Register.Staff.Count(s => complete.Contains((Domain.People.PersonKind.Staff, s.Value))), DemoInput.Register.Staff.Length),
            json.Figure("staff"));
        Assert.Equal(DocumentReading.Share(DemoInput.Register.Journals.Count(j => j.Teacher is not null), DemoInput.Register.Journals.Length), json.Figure("teachers"));
    }

    [Fact]
    public void Users_Rows_AreEverybodyOnce()
    {
        var json = DemoInput.Make(ReportCatalog.Find("users").Value).ToJson();
        var accounts = json.Rows("users").Select(r => r.Text("account")).ToList();

        Assert.Distinct(accounts);
        Assert.Empty(DemoInput.Register.Staff.Select(s => s.Value).Concat(DemoInput.Register.Pupils.Select(p => p.Value)).Except(accounts));
        Assert.Equal(
            DocumentReading.Share(DemoInput.Record.ReadLedger<SignIn>().Where(s => s.At <= DemoInput.AsOf).Select(s => s.Account).Distinct().Count(), accounts.Count),
            json.Figure("signedIn"));
    }

    [Fact]
    public void AssessmentSchedule_Works_AreThoseOfFlaggedKinds()
    {
        var json = SmallSchoolWithControls();

        Assert.Equal(["A1 1 ", "A2 1 2"], json.Rows("works").Select(r => r.Cells("title", "onDay", "daysSince")));
        Assert.Contains("прошло 2 из 18 дней", json.Rows("works").Last().Text("remark"), StringComparison.Ordinal);
        Assert.Equal("1 N=1", json.Figure("tooOften"));
    }

    [Fact]
    public void SchoolOverview_Numbers_AreThoseOfTheRegister()
    {
        var json = DemoInput.Make(ReportCatalog.Find("school-overview").Value).ToJson();
        var register = DemoInput.Register;

        Assert.Equal($"{register.Classes.Length} N={register.Classes.Length}", json.Figure("classes"));
        Assert.Equal($"{register.Journals.Length} N={register.Journals.Length}", json.Figure("journals"));
        Assert.Equal(register.Journals.Length, json.Rows("journals").Sum(r => r.GetProperty("journals").GetInt32()));
        Assert.Equal(register.Classes.Length, json.Rows("grades").Sum(r => r.GetProperty("classes").GetInt32()));
    }

    [Fact]
    public void PupilDiary_Lessons_AreThoseOfThePupil()
    {
        var json = DemoInput.Make(ReportCatalog.Find("pupil-diary").Value).ToJson();
        var today = DemoInput.AsOf.InZone(Zone).Date;
        var mine = DemoInput.Record.Journals.Where(j => Domain.Records.JournalRoll.Of(DemoInput.Register, j.Journal).Pupils.Contains(DemoInput.Pupil)).Select(j => j.KnownAt(DemoInput.AsOf)).ToList();

        Assert.Equal(
            mine.Sum(j => j.Lessons.Count(l => l.Current.Status != LessonStatus.Cancelled && l.Current.Date <= today
                && Domain.Records.JournalRoll.Of(DemoInput.Register, j.Journal).SpansOf(DemoInput.Pupil).Any(s => s.Contains(l.Current.Date)))),
            json.Rows("lessons").Count());
        Assert.Equal(
            mine.Sum(j => j.Lessons.Count(l => l.Current.Status != LessonStatus.Cancelled && l.AttendanceOf(DemoInput.Pupil) is Cell.AbsentCell
                && Domain.Records.JournalRoll.Of(DemoInput.Register, j.Journal).SpansOf(DemoInput.Pupil).Any(s => s.Contains(l.Current.Date)))),
            json.Rows("lessons").Count(r => r.Text("attendance") is "н" or "б" or "у"));
    }

    [Fact]
    public void PupilMonitoring_Mean_IsThatOfTheFinalMarks()
    {
        var json = DemoInput.Make(ReportCatalog.Find("pupil-monitoring").Value).ToJson();
        var table = json.GetProperty("tables").EnumerateArray().First();
        var subjects = table.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("id").GetString()!).Where(id => id.StartsWith("subject", StringComparison.Ordinal)).ToList();

        Assert.All(table.GetProperty("rows").EnumerateArray(), row =>
        {
            var marks = subjects.Select(s => row.GetProperty(s)).Where(m => m.ValueKind == System.Text.Json.JsonValueKind.Number).Select(m => m.GetInt32()).ToList();
            Assert.Equal(marks.Count == 0 ? "" : ExactFraction.Of(marks.Sum(), marks.Count).ToText(6), marks.Count == 0 ? row.Text("mean") : ExactFraction.Of(row.GetProperty("mean").GetDecimal()).ToText(6));
        });
    }

    private static System.Text.Json.JsonElement SmallSchoolWithControls()
    {
        var record = SmallSchool.With(
            new AssessmentKindNote("контрольная", isControl: true),
            f => f with { Assessments = [.. f.Assessments.Select(a => a.Id.Value is "A1" or "A2" ? a with { Kind = "контрольная", Title = a.Id.Value } : a)] });
        var index = Rules.Indexing.SchoolIndexBuilder.Build(record, record.Register.Clock.LastTickOfDay(new LocalDate(2023, 10, 27)));
        return ReportCatalog.Find("assessment-schedule").Value.Make(new ReportInput(record, index)).Value.ToJson();
    }

    private static int Again<T, TKey>(IEnumerable<T> entries, Func<T, TKey> key) => entries.GroupBy(key).Sum(g => g.Count() - 1);
}
