using ElJournal.Domain.Journals;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>The reports of the school, reckoned again by plain loops over the facts.</summary>
public sealed class NaiveSchoolTests
{
    [Fact]
    public void ComplianceRegister_Rows_AreTheFindingsOfTheAudit()
    {
        var input = DemoInput.Of(ReportParameters.Regulation);
        var audit = new PolicyEngine(input.Regulation!).Audit(DemoInput.Record, DemoInput.AsOf);
        var json = DemoInput.Make(ReportCatalog.Find("compliance-register").Value).ToJson();

        Assert.NotEmpty(audit.Findings);
        Assert.Equal(
            audit.Findings.Select(f => $"{f.Binding.Act} {f.Binding.Clause.Id} {f.Verdict.ToRussian()} {f.About} {Days(f)}").Order(StringComparer.Ordinal),
            json.Rows("findings").Select(r => r.Cells("clause", "verdict", "about", "days")).Order(StringComparer.Ordinal));
        Assert.Equal($"{audit.Totals.Duties} N={audit.Totals.Duties}", json.Figure("duties"));
        Assert.Equal(DocumentReading.Share(audit.Totals.Fulfilled, audit.Totals.Fulfilled + audit.Totals.FulfilledLate + audit.Totals.Overdue), json.Figure("inTime"));
        Assert.Equal(audit.Totals.Violated, json.Rows("clauses").Sum(r => r.GetProperty("violated").GetInt32()));
        Assert.Equal(
            audit.Findings.GroupBy(f => f.Bearer?.Value ?? "никто не указан").Select(g => $"{g.Key} {g.Count(f => f.Verdict == Verdict.Overdue)} {g.Count(f => f.Verdict == Verdict.FulfilledLate)}").Order(StringComparer.Ordinal),
            json.Rows("bearers").Select(r => r.Cells("bearer", "overdue", "fulfilledLate")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ComplianceRegister_OfAClass_HoldsItsFindingsOnly()
    {
        var report = ReportCatalog.Find("compliance-register").Value;
        var whole = DemoInput.Make(report).ToJson();
        var json = report.Make(DemoInput.Of(ReportParameters.Regulation | ReportParameters.Class)).Value.ToJson();

        Assert.Equal(whole.Rows("findings").Where(r => r.Text("class") == DemoInput.Class.Value).Select(r => r.Text("about")), json.Rows("findings").Select(r => r.Text("about")));
    }

    [Fact]
    public void ReplacedLessons_Rows_AreLessonsOfOtherTeachers()
    {
        var json = DemoInput.Make(ReportCatalog.Find("replaced-lessons").Value).ToJson();
        var expected = NaiveFillingTests.HeldLessons()
            .Where(l => l.Lesson.Current.ActualTeacher is { } actual && actual != (l.Lesson.Current.Teacher ?? l.Journal.Teacher))
            .Select(l => $"{l.Day:R} {l.Lesson.Current.Teacher ?? l.Journal.Teacher} {l.Lesson.Current.ActualTeacher}")
            .ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), json.Rows("lessons").Select(r => r.Cells("date", "assigned", "taught")).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Count, json.Rows("teachers").Sum(r => r.GetProperty("lessons").GetInt32()));
    }

    [Fact]
    public void PlanHeld_Lessons_AreThoseOfTheTimetable()
    {
        var json = DemoInput.Make(ReportCatalog.Find("plan-held").Value).ToJson();

        Assert.Equal(NaiveFillingTests.HeldLessons().Count(), json.Rows("journals").Sum(r => r.GetProperty("held").GetInt32()));
        Assert.Equal(
            NaiveFillingTests.HeldLessons().Count(l => l.Lesson.Current.Status == LessonStatus.Held),
            json.Rows("journals").Sum(r => r.GetProperty("recorded").GetInt32()));
        Assert.Equal(
            DocumentReading.Share(DemoInput.Record.ReadLedger<PlannedTopic>().Select(t => t.Journal).Distinct().Count(), DemoInput.Register.Journals.Length),
            json.Figure("withPlan"));
    }

    [Fact]
    public void Movement_Numbers_Balance()
    {
        var json = DemoInput.Make(ReportCatalog.Find("movement").Value).ToJson();

        Assert.All(json.Rows("classes"), r => Assert.Equal(
            r.GetProperty("atEnd").GetInt32(),
            r.GetProperty("atStart").GetInt32() + r.GetProperty("arrived").GetInt32() - r.GetProperty("left").GetInt32()));
        Assert.Equal(
            DemoInput.Register.Enrolments.Count(e => e.Span.From > DemoInput.Register.Year.First && e.Span.From <= DemoInput.Register.Year.Last),
            json.Rows("movements").Count(r => r.Text("kind") is "прибыл" or "переведён"));
    }

    [Fact]
    public void ControlIndicators_Figures_AreThoseOfPlainLoops()
    {
        var report = ReportCatalog.Find("control-indicators").Value;
        var json = report.Make(DemoInput.Of(ReportParameters.Period | ReportParameters.Class)).Value.ToJson();
        var lessons = NaiveFillingTests.HeldLessons().Where(l => l.Journal.Class == DemoInput.Class && DemoInput.Period.Contains(l.Day)).ToList();

        Assert.Equal(DocumentReading.Share(lessons.Count(l => l.Lesson.Current.Status == LessonStatus.Held), lessons.Count), json.Figure("participation"));
        Assert.Equal(DocumentReading.Share(lessons.Count(l => l.Lesson.Homework.Any(h => h.IsStatedNone || h.IsTask)), lessons.Count), json.Figure("homework"));
        Assert.Equal(DocumentReading.Share(lessons.Count(l => l.Lesson.Current is { Status: LessonStatus.Held, Topic: not null }), lessons.Count), json.Figure("material"));
    }

    [Fact]
    public void SchoolReports_Rows_AreThoseOfTheClassReports()
    {
        var school = ReportCatalog.Find("school-attendance").Value.Make(DemoInput.Of(ReportParameters.None)).Value.ToJson();
        var ofClass = ReportCatalog.Find("class-attendance").Value.Make(DemoInput.Of(ReportParameters.Class)).Value.ToJson();
        var total = ofClass.GetProperty("tables").EnumerateArray().First().GetProperty("totals").EnumerateArray().First();

        Assert.Equal(total.Cells("lessons", "missed", "illness", "late"), school.Rows("attendance").Single(r => r.Text("class") == DemoInput.Class.Value).Cells("lessons", "missed", "illness", "late"));

        var progress = ReportCatalog.Find("school-progress").Value.Make(DemoInput.Of(ReportParameters.Period)).Value.ToJson();
        var progressOfClass = DemoInput.Make(ReportCatalog.Find("class-progress").Value).ToJson();
        var row = progressOfClass.GetProperty("tables").EnumerateArray().First().GetProperty("totals").EnumerateArray().First();
        Assert.Equal(row.Cells("n", "achievement", "quality", "learningLevel", "meanMark"), progress.Rows("progress").Single(r => r.Text("class") == DemoInput.Class.Value).Cells("n", "achievement", "quality", "learningLevel", "meanMark"));
    }

    [Fact]
    public void UserActivity_Days_CoverTheYearUpToTheInstant()
    {
        var json = DemoInput.Make(ReportCatalog.Find("user-activity").Value).ToJson();
        var last = LocalDate.Min(DemoInput.Register.Year.Last, DemoInput.AsOf.InZone(DemoInput.Register.School.TimeZone).Date);

        Assert.Equal(Period.DaysBetween(DemoInput.Register.Year.First, last) + 1, json.Rows("days").Count());
    }

    private static string Days(Finding finding) => finding.Due is { } due
        ? ((int)Math.Max(0, Math.Floor(((finding.FulfilledAt ?? DemoInput.AsOf) - due).TotalDays))).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : "";
}
