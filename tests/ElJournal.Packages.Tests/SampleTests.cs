using ElJournal.Packages.Tests.Support;

namespace ElJournal.Packages.Tests;

/// <summary>The samples, run as they were built against the packages.</summary>
[Collection(PackedTestSet.Name)]
public sealed class SampleTests(PackedFixture packed)
{
    private static readonly string Trimmed = Path.Combine(Repository.Root, "artifacts", "trimmed");

    public static TheoryData<string> Samples { get; } = ["first-verdict", "vendor-rows", "own-act", "own-norm"];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Sample_Run_PrintsWhatStandsBesideIt(string sample)
    {
        var printed = await Command.RunAsync("dotnet", PackedFixture.ProgramOf(sample));

        Assert.Equal(Repository.Read($"samples/{sample}/expected.txt"), printed);
    }

    // Compiled to native code it prints the same, which takes a minute: eng/soak.sh native.
    [Fact]
    public async Task FirstVerdict_Trimmed_PrintsTheSame()
    {
        await Command.RunAsync(
            "dotnet", "publish", "samples/first-verdict", "--configuration", "Release", "--use-current-runtime", "--self-contained", "--output", Trimmed, "--disable-build-servers",
            $"-p:ElJournalVersion={packed.Version}", "-p:PublishTrimmed=true");

        var printed = await Command.RunAsync(Path.Combine(Trimmed, "FirstVerdict"));

        Assert.Equal(Repository.Read("samples/first-verdict/expected.txt"), printed);
    }

    [NRulesFact]
    public async Task OwnNRulesRule_Run_PrintsWhatStandsBesideIt()
    {
        var printed = await Command.RunAsync("dotnet", "run", "--project", "samples/own-nrules-rule", "--configuration", "Release", "--disable-build-servers", $"-p:ElJournalVersion={packed.Version}");

        Assert.Equal(Repository.Read("samples/own-nrules-rule/expected.txt"), printed);
    }

    [Fact]
    public void FirstVerdict_WithoutUsings_TakesFifteenLinesAtMost()
    {
        var lines = Repository.Read("samples/first-verdict/Program.cs").Split('\n').Count(l => l.Length > 0 && !l.StartsWith("using ", StringComparison.Ordinal));

        Assert.InRange(lines, 1, 15);
    }

    [Fact]
    public void Readme_FirstVerdict_IsTheSampleAndItsOutput()
    {
        var readme = Repository.Read("README.md");

        Assert.Contains($"```csharp\n{Repository.Read("samples/first-verdict/Program.cs")}```\n", readme, StringComparison.Ordinal);
        Assert.Contains($"```text\n{Repository.Read("samples/first-verdict/expected.txt")}```\n", readme, StringComparison.Ordinal);
    }
}
