using System.Text.RegularExpressions;
using ElJournal.Reporting.Pictures;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>The reports of a small school, as somebody has read and approved them.</summary>
public sealed partial class ApprovedReportTests
{
    [Theory]
    [MemberData(nameof(ReportCatalogTests.Ids), MemberType = typeof(ReportCatalogTests))]
    public void Model_OfTheSmallSchool_IsTheApprovedOne(string id)
    {
        var report = ReportCatalog.Find(id).Value;
        var document = report.Make(SmallSchool.Of(report.Required)).Value;

        Approved.Check($"report-{id}", document.ToText(ReportFormat.Json), "json");
    }

    [Theory]
    [InlineData("final-marks")]
    [InlineData("summary-statement")]
    [InlineData("class-progress")]
    [InlineData("class-attendance")]
    [InlineData("class-journal")]
    [InlineData("family-printouts")]
    public void PrintForm_OfTheSmallSchool_IsTheApprovedOne(string id)
    {
        var report = ReportCatalog.Find(id).Value;
        var html = report.Make(SmallSchool.Of(report.Required)).Value.ToText(ReportFormat.Html);

        Approved.Check($"report-{id}", Pictures().Replace(html.Replace(PictureFont.Face, "", StringComparison.Ordinal), "<svg/>"), "html");
    }

    [Fact]
    public void Csv_OfTheSmallSchool_IsTheApprovedOne()
    {
        var report = ReportCatalog.Find("fill-control").Value;

        Approved.Check("report-fill-control", report.Make(SmallSchool.Of(report.Required)).Value.ToText(ReportFormat.Csv).TrimStart('\uFEFF').ReplaceLineEndings("\n"), "csv");
    }

    [GeneratedRegex("<svg[^>]*>.*?</svg>", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Pictures();
}
