using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;

namespace ElJournal.ReferenceHost.Tests;

public sealed class DemoTests
{
    [Fact]
    public void Demo_SameArgumentsTwice_GivesEqualBytes()
    {
        using var temp = new TempFolder();

        Assert.Equal(0, Run.Of("demo", "--out", temp["a"], "--pupils", "60", "--seed", "3", "--regulation", "lenskaya-2017").ExitCode);
        Assert.Equal(0, Run.Of("demo", "--out", temp["b"], "--pupils", "60", "--seed", "3", "--regulation", "lenskaya-2017").ExitCode);

        Assert.Equal(Content(temp["a"]), Content(temp["b"]));
        Assert.Contains("expected.json", Content(temp["a"]).Keys);
        Assert.Contains("school.json", Content(temp["a"]).Keys);
    }

    [Fact]
    public void Demo_AnotherSeed_GivesAnotherSchool()
    {
        using var temp = new TempFolder();

        Run.Of("demo", "--out", temp["a"], "--pupils", "60", "--seed", "3");
        Run.Of("demo", "--out", temp["b"], "--pupils", "60", "--seed", "4");

        Assert.NotEqual(Content(temp["a"]), Content(temp["b"]));
    }

    [Fact]
    public void Demo_OfEachShippedRegulation_ThereIs() => Assert.Equal(PackLibrary.Standard.Ids.Order(StringComparer.Ordinal), DemoSchool.Regulations.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("--pupils", "29", "от 30 до 20000")]
    [InlineData("--pupils", "20001", "от 30 до 20000")]
    [InlineData("--pupils", "много", "от 30 до 20000")]
    [InlineData("--seed", "-1", "от 0 до")]
    [InlineData("--regulation", "нет-такого", "base, saki-2020, lenskaya-2017")]
    public void Demo_BadArgument_IsRefusedWithRemedy(string option, string value, string remedy)
    {
        using var temp = new TempFolder();

        var run = Run.Of("demo", "--out", temp["a"], option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(remedy, run.Error, StringComparison.Ordinal);
        Assert.Empty(temp.Names);
    }

    [Fact]
    public void Demo_FolderNotEmpty_IsRefusedAndNothingIsLost()
    {
        using var temp = new TempFolder();
        temp.Write("a/mine.txt", "моё");

        var run = Run.Of("demo", "--out", temp["a"], "--pupils", "60");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ELJ-D501", run.Error, StringComparison.Ordinal);
        Assert.Equal("моё", File.ReadAllText(temp["a/mine.txt"]));
        Assert.Equal(["a"], temp.Names);
    }

    private static SortedDictionary<string, string> Content(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), File.ReadAllText),
        StringComparer.Ordinal);
}
