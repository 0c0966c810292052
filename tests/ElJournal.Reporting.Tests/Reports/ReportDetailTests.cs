using System.Text.Json;
using ElJournal.Domain.Journals;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>What reports say in words, beside their numbers.</summary>
public sealed class ReportDetailTests
{
    [Fact]
    public void SummaryStatement_WithoutClosings_IsPreliminaryAndSaysWhatIsOpen()
    {
        var json = DemoInput.Make(ReportCatalog.Find("summary-statement").Value).ToJson();

        Assert.StartsWith("ПРЕДВАРИТЕЛЬНАЯ: журнал класса не закончен. Не закрыто:", Assert.Single(json.GetProperty("warnings").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Equal(
            DemoInput.Register.Journals.Where(j => j.Class == DemoInput.Class && j.Kind == JournalKind.Class && DemoInput.Register.IsMarked(j)).Select(j => j.Teacher!.Value.Value).Order(StringComparer.Ordinal),
            json.Rows("open").Where(r => r.Text("closed") == "нет").Select(r => r.Text("teacher")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AssessmentSchedule_WorksThatCrowd_AreRemarkedUpon()
    {
        var json = MakeOfEventful("assessment-schedule");

        Assert.Equal(["A1 1 ", "A2 1 2", "A3 1 "], json.Rows("works").Select(r => r.Cells("title", "onDay", "daysSince")));
        Assert.Equal(["", "прошло 2 из 18 дней", ""], json.Rows("works").Select(r => r.Text("remark")));
        Assert.Equal(["7 Алгебра 04.09.2023 7А; 06.09.2023 7А", "7 География 12.09.2023 7А"], json.Rows("parallels").Select(r => r.Cells("grade", "subject", "dates")));
    }

    [Fact]
    public void Users_WithALoginOfTheirOwn_StandInOneRow()
    {
        var json = MakeOfEventful("users");

        Assert.Equal(["t-001 работник выданы заново 2023-09-07T09:00:00 2023-09-06T10:00:00"], json.Rows("users").Where(r => r.Text("account") is "t-001" or "ivanova").Select(r => r.Cells("account", "kind", "credentials", "credentialsAt", "lastSignIn")));
        Assert.Equal(["ivanova компьютер телефон"], json.Rows("overlaps").Select(r => r.Cells("account", "firstDevice", "secondDevice")));
    }

    [Fact]
    public void UserActivity_OfOneWithTwoLogins_IsOneRow() =>
        Assert.Equal(["t-001 работник 4 2"], MakeOfEventful("user-activity").Rows("accounts").Where(r => r.Text("account") is "t-001" or "ivanova").Select(r => r.Cells("account", "kind", "signIns", "days")));

    [Fact]
    public void Users_CredentialsDisclosed_TellsWhatWasDoneWithThem() => Assert.Equal(
        [
            "2023-09-05T15:00:00 чтение: обучающийся p-0002",
            "2023-09-05T16:00:00 запись: вид работы контрольная",
            "2023-09-06T09:10:00 запись: отметка A2/p-0002",
        ],
        MakeOfEventful("users").Rows("compromisedTraces").Select(r => r.Cells("at", "what")));

    [Fact]
    public void DutyCalendar_InTheMiddleOfTheYear_TellsDaysAheadOfTheTimetable()
    {
        var record = SmallSchool.With(
            [new PlannedTopic(JournalId.Parse("j-1"), 3, "Повторение")],
            f => f with { Lessons = [.. f.Lessons.Select(l => l.Lesson.Value == "L4" ? new LessonEntry(l.Lesson, l.Journal, new LocalDate(2023, 12, 4), l.Start, l.End) { Status = LessonStatus.Planned } : l)] });
        var whole = SmallSchool.Of(ReportParameters.Regulation);
        var input = new ReportInput(record, SchoolIndexBuilder.Build(record, whole.AsOf)) { Regulation = whole.Regulation };
        var json = ReportCatalog.Find("duty-calendar").Value.Make(input).Value.ToJson();

        Assert.Equal(["2023-12-04 школа 1 1 1", "2023-12-04 школа 2 1 1"], json.Rows("dates").Where(r => r.Text("ahead") != "0").Select(r => r.Cells("day", "clause", "duties", "ahead")).Order(StringComparer.Ordinal));
    }

    private static JsonElement MakeOfEventful(string id)
    {
        var (record, asOf, _) = SmallSchool.Eventful;
        return ReportCatalog.Find(id).Value.Make(new ReportInput(record, SchoolIndexBuilder.Build(record, asOf))).Value.ToJson();
    }
}
