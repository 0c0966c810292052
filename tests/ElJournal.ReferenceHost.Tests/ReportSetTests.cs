using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Reporting.Reports;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>All reports of a school at once.</summary>
public sealed class ReportSetTests(DemoFolder demo) : IClassFixture<DemoFolder>
{
    [Fact]
    public void All_OfASchool_AreEveryReportThatNeedsNoPupil()
    {
        using var temp = new TempFolder();
        var run = Run.Of("report", "--all", demo.Path, "--out", temp["отчёты"], "--regulation", "lenskaya-2017", "--format", "csv");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            ReportCatalog.All.Where(r => !r.Required.HasFlag(ReportParameters.Pupil)).Select(r => r.Id).Order(StringComparer.Ordinal),
            Directory.EnumerateFileSystemEntries(temp["отчёты"]).Select(p => Path.GetFileNameWithoutExtension(p)!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["отчёты"], temp.Names);
        Assert.Equal("Не вошли отчёты об одном обучающемся: pupil-diary, current-marks, pupil-monitoring.", run.ErrorLines[^1]);
    }

    [Fact]
    public void All_WithoutRegulation_HoldsEachReportAsItIsMadeAloneAndSaysWhatIsLeftOut()
    {
        using var temp = new TempFolder();
        var run = Run.Of("report", "--all", demo.Path, "--out", temp["отчёты"], "--format", "json", "--preset", "usual");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("Не вошли без --regulation: compliance-register, duty-calendar.", run.ErrorLines);
        AssertSame("class-attendance/7А", "class-attendance", "--class", "7А");
        AssertSame("filling", "filling");
        AssertSame("final-marks/7А/quarter-2023-11-07", "final-marks", "--class", "7А", "--period", "7А-2ч");
        AssertSame("school-progress/year-2023-09-01", "school-progress", "--period", "год");

        void AssertSame(string name, string report, params string[] options)
        {
            Assert.Equal(0, Run.Of(["report", report, demo.Path, .. options, "--format", "json", "--preset", "usual", "--out", temp["один.json"]]).ExitCode);
            Assert.Equal(File.ReadAllText(temp["один.json"]), File.ReadAllText(Path.Combine(temp["отчёты"], name + ".json")));
        }
    }

    [Fact]
    public void All_WithWhatHasNoPlaceBesideIt_IsToldAtOnceAndNothingIsWritten()
    {
        using var temp = new TempFolder();
        temp.Write("занято/чужое.txt", "x");
        var run = Run.Of("report", "--all", "fill-control", demo.Path, "--class", "7А", "--out", temp["занято"], "--format", "pdf");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["ELJ-D101", "ELJ-D510", "ELJ-D501", "ELJ-D550", "ELJ-D550", "Ошибок: 5."], run.ErrorLines.Select(l => l.Split(": ")[0] is "Ошибок" ? l : l.Split(':')[0]));
        Assert.Equal(["занято"], temp.Names);
    }

    [Theory]
    [InlineData("--all")]
    [InlineData("--all", "папка")]
    public void All_WithoutFolders_SaysHowToAsk(params string[] args)
    {
        var run = Run.Of(["report", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ELJ-D549: --all: не сказано, по каким данным составить отчёты или куда их записать.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
