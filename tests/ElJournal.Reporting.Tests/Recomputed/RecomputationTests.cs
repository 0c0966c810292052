using System.Globalization;
using System.Text.Json;
using ElJournal.Reporting.Reports;
using ElJournal.Reporting.Tests.Reports;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>Every figure and every number of every report, reckoned a second time by plain loops over the facts of several demo schools.</summary>
public sealed class RecomputationTests
{
    private static readonly Dictionary<string, Func<NaiveSchool, Recomputation>> Recomputations = new(StringComparer.Ordinal)
    {
        ["fill-control"] = NaiveFilling.FillControl,
        ["final-marks"] = NaiveMarks.FinalMarks,
        ["summary-statement"] = NaiveMarks.Summary,
        ["compliance-register"] = NaiveDuties.Compliance,
        ["class-progress"] = NaiveMarks.ClassProgress,
        ["school-progress"] = NaiveMarks.SchoolProgress,
        ["class-attendance"] = NaiveAttendance.OfClass,
        ["school-attendance"] = NaiveAttendance.OfSchool,
        ["class-journal"] = NaivePupils.Journal,
        ["plan-held"] = NaiveSupervision.Plans,
        ["replaced-lessons"] = NaiveSupervision.Substitutions,
        ["movement"] = NaiveOffice.Movement,
        ["order-book"] = NaiveOffice.Orders,
        ["user-activity"] = NaiveAccounts.UserActivity,
        ["filling"] = NaiveFilling.Monthly,
        ["control-indicators"] = NaiveSupervision.Indicators,
        ["family-printouts"] = NaivePupils.Printouts,
        ["pupil-diary"] = NaivePupils.Diary,
        ["current-marks"] = NaivePupils.CurrentMarks,
        ["class-dashboard"] = static school => NaiveAttendance.OfClass(school, NaiveMarks.Progress(school, NaiveMarks.Figures(new Recomputation(), NaiveMarks.Results(school, school.Class, school.Period))))
            .Table("filling", "subject teacher lessonsDue lessonsMissing attendanceMissing homeworkMissing marks", NaiveFilling.WhoFilled(school)),
        ["period-analysis"] = static school => NaiveFilling.Figures(NaiveAttendance.OfSchool(school, NaiveMarks.SchoolProgress(school, new Recomputation())), NaiveFilling.Entries(school)),
        ["director-review"] = NaiveOffice.Director,
        ["data-completeness"] = NaiveOffice.Completeness,
        ["users"] = NaiveAccounts.Users,
        ["assessment-schedule"] = NaiveSupervision.Load,
        ["forecast"] = NaivePupils.Forecast,
        ["duty-calendar"] = NaiveDuties.Calendar,
        ["pupil-monitoring"] = NaivePupils.Monitoring,
        ["school-overview"] = NaiveOffice.Overview,
    };

    public static TheoryData<string, string, ReportParameters> Cases
    {
        get
        {
            var data = new TheoryData<string, string, ReportParameters>();
            foreach (var report in ReportCatalog.All)
            {
                var most = report.Required | (report.Optional & (ReportParameters.Class | ReportParameters.Period));
                foreach (var school in NaiveSchool.Names)
                {
                    data.Add(report.Id, school, report.Required);
                    if (most != report.Required)
                    {
                        data.Add(report.Id, school, most);
                    }
                }
            }

            return data;
        }
    }

    [Fact]
    public void EveryReportOfTheCatalogue_HasARecomputation() =>
        Assert.Equal(ReportCatalog.All.Select(r => r.Id).Order(StringComparer.Ordinal), Recomputations.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Report_EachFigureAndNumber_IsThatOfPlainLoops(string id, string name, ReportParameters given)
    {
        var school = NaiveSchool.Of(name).Narrowed(given);
        var json = ReportCatalog.Find(id).Value.Make(school.Input()).Value.ToJson();
        var expected = Recomputations[id](school);

        AssertSame(
            expected.Figures.Select(f => $"{f.Key}: {f.Value}"),
            json.GetProperty("figures").EnumerateArray().Select(f => $"{f.Text("id")}: {f.Text("exact")} N={f.Text("n")}"));
        foreach (var table in json.GetProperty("tables").EnumerateArray())
        {
            Check(table, expected);
        }

        AssertSame(expected.Tables.Keys, json.GetProperty("tables").EnumerateArray().Select(t => t.Text("id")));
    }

    [Theory]
    [MemberData(nameof(ReportCatalogTests.Ids), MemberType = typeof(ReportCatalogTests))]
    public void Report_EachFigureAndTable_SaysSomethingOfOneSchoolAtLeast(string id)
    {
        var report = ReportCatalog.Find(id).Value;
        var made = NaiveSchool.Names.Select(n => report.Make(NaiveSchool.Of(n).Narrowed(report.Required).Input()).Value.ToJson()).ToList();

        Assert.DoesNotContain(
            made[0].GetProperty("figures").EnumerateArray().Select(f => f.Text("id")),
            figure => made.TrueForAll(json => json.Figure(figure).EndsWith("N=0", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            made[0].GetProperty("tables").EnumerateArray().Select(t => t.Text("id")),
            table => made.TrueForAll(json => !json.GetProperty("tables").EnumerateArray().Any(t => t.Text("id") == table && t.GetProperty("rows").GetArrayLength() > 0)));
    }

    private static void Check(JsonElement table, Recomputation expected)
    {
        var id = table.Text("id");
        List<JsonElement> rows = [.. table.GetProperty("rows").EnumerateArray(), .. table.GetProperty("totals").EnumerateArray()];
        Assert.True(expected.Tables.TryGetValue(id, out var again), $"Table {id} is not recomputed.");
        Assert.Empty(rows.SelectMany(r => r.EnumerateObject()).Where(c => c.Value.ValueKind == JsonValueKind.Number).Select(c => c.Name).Except(again.Columns));
        AssertSame(again.Rows.Select(r => $"{id}: {r}"), rows.Select(r => $"{id}: {string.Join('|', again.Columns.Select(c => Text(r.GetProperty(c))))}"));
    }

    /// <summary>Compares lines in any order, and shows those that differ rather than all of them.</summary>
    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        List<string> again = [.. expected.Order(StringComparer.Ordinal)], reported = [.. actual.Order(StringComparer.Ordinal)];
        Assert.True(again.SequenceEqual(reported), $"Reckoned again:\n{Lines(again, reported)}\nReported:\n{Lines(reported, again)}");

        static string Lines(List<string> these, List<string> others) => string.Join('\n', these.Except(others).DefaultIfEmpty("the same lines, some twice").Take(5));
    }

    private static string Text(JsonElement cell) => cell.ValueKind == JsonValueKind.Number ? cell.GetDecimal().ToString("0.#########", CultureInfo.InvariantCulture) : cell.ToString();
}
