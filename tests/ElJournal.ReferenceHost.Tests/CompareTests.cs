using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

public sealed class CompareTests
{
    [Fact]
    public void Compare_TwoActs_TellsADeputyHeadWhatDiffers()
    {
        var run = Run.Of("compare", "lenskaya-2017", "elista-2023");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotMatch(@"\d{4}-\d{2}-\d{2}", run.Output);
        Approved.Check("compare-lenskaya-elista", run.Output);
    }

    [Fact]
    public void Compare_OnePackWithItself_SaysThatNothingDiffers()
    {
        var run = Run.Of("compare", "saki-2020", "saki-2020");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\nРазличий нет.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_JsonToAFile_HasNormsClausesAndParameters()
    {
        using var temp = new TempFolder();
        var path = temp["difference.json"];

        var run = Run.Of("compare", "lenskaya-2017", "elista-2023", "--format", "json", "--out", path);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        Assert.Equal(("lenskaya-2017", "elista-2023"), (root.GetProperty("left").GetProperty("id").GetString(), root.GetProperty("right").GetProperty("id").GetString()));
        var norm = root.GetProperty("norms").EnumerateArray().Single(n => n.GetProperty("id").GetString() == "attendance.recorded");
        Assert.Equal("both", norm.GetProperty("where").GetString());
        var due = norm.GetProperty("spans")[1].GetProperty("differences")[0];
        Assert.Equal(("due", "stricter"), (due.GetProperty("aspect").GetString(), due.GetProperty("leftIs").GetString()));
        Assert.NotEqual(0, root.GetProperty("clauses").GetArrayLength());
        Assert.NotEqual(0, root.GetProperty("parameters").GetArrayLength());
        var access = root.GetProperty("access").EnumerateArray().Single(a => a.GetProperty("where").GetString() == "right");
        Assert.Equal("5.4", access.GetProperty("right")[0].GetProperty("clause").GetString());
        Assert.Equal(0, root.GetProperty("computations").GetArrayLength());
    }

    [Fact]
    public void Compare_BothUnknownAndNoFormat_TellsAllAtOnce()
    {
        var run = Run.Of("compare", "нет", "тоже-нет", "--format", "xml");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("Ошибок: 3.", run.ErrorLines[^1]);
    }
}
