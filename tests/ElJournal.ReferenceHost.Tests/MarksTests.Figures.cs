using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <content>What a period can still end with, and the figures of a class.</content>
public sealed partial class MarksTests
{
    [Theory]
    [InlineData("reachable", "П1", "5")]
    [InlineData("out-of-reach", "П3", "4")]
    public void Forecast_Text_IsTheApprovedOne(string name, string pupil, string want)
    {
        using var temp = new TempFolder();

        var run = Run.Of("forecast", Quarter(temp), "--journal", "Алгебра-7А", "--pupil", pupil, "--want", want, "--preset", "usual");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approved.Check($"forecast-{name}", run.Output);
    }

    [Fact]
    public void Forecast_Json_TellsTheWay()
    {
        using var temp = new TempFolder();
        var folder = Quarter(temp);
        var pupil = Assert.Single(Pupils("forecast", folder, "--journal", "Алгебра-7А", "--pupil", "П2", "--want", "5", "--preset", "usual"));

        Assert.Equal(("38/9", 4), (Fraction(pupil.GetProperty("now").GetProperty("average")), pupil.GetProperty("now").GetProperty("proposed").GetInt32()));
        Assert.Equal((3, 5), (pupil.GetProperty("lowest").GetProperty("proposed").GetInt32(), pupil.GetProperty("highest").GetProperty("proposed").GetInt32()));
        Assert.Equal(["Р6 5"], pupil.GetProperty("way").GetProperty("needed").EnumerateArray().Select(n => $"{n.GetProperty("assessment")} {n.GetProperty("mark")}"));
        Assert.Equal("undetermined", Pupils("forecast", folder, "--journal", "Алгебра-7А", "--pupil", "П2", "--want", "5")[0].GetProperty("state").GetString());
    }

    [Fact]
    public void Indicators_ClassOf25_AreThoseOfExample11()
    {
        using var temp = new TempFolder();
        using var json = JsonDocument.Parse(Run.Of("indicators", ClassOf25(temp), "--class", "7А", "--period", "1 четверть", "--format", "json").Output);

        Assert.Equal(
            ["achievement 24 175/2 87.5", "quality 24 325/6 54.2", "learningLevel 24 1303/24 54.3", "meanMark 23 84/23 3.65"],
            json.RootElement.GetProperty("indicators").EnumerateArray().Take(4).Select(i => $"{i.GetProperty("id")} {i.GetProperty("n")} {Fraction(i.GetProperty("value"))} {i.GetProperty("shown")}"));
        Assert.Equal(
            ["exempt 1", "notAttested 1"],
            json.RootElement.GetProperty("indicators")[3].GetProperty("leftOut").EnumerateArray().Select(l => $"{l.GetProperty("reason")} {l.GetProperty("count")}"));
    }

    [Fact]
    public void Indicators_Text_IsTheApprovedOne()
    {
        using var temp = new TempFolder();

        var run = Run.Of("indicators", ClassOf25(temp), "--class", "7А", "--period", "1 четверть");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approved.Check("indicators", run.Output);
    }

    private static string ClassOf25(TempFolder temp, string folder = "данные")
    {
        var finals = Enumerable.Repeat("5", 4).Concat(Enumerable.Repeat("4", 9)).Concat(Enumerable.Repeat("3", 8)).Concat(["2", "2", "н/а", "осв"]).ToArray();
        return new MarksSchool()
            .Quarters()
            .Rows("pupils", [.. finals.Select((_, i) => $"П{i + 1:00},7А,,")])
            .Sheet("final_marks", "journal,pupil,period,mark", [.. finals.Select((mark, i) => $"Алгебра-7А,П{i + 1:00},1 четверть,{mark}")])
            .Import(temp, folder);
    }
}
