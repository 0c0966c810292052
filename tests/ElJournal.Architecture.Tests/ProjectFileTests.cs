namespace ElJournal.Architecture.Tests;

/// <summary>A project file says what is particular to the project; what its kind shares stands in eng.</summary>
public sealed class ProjectFileTests
{
    private const int MaxLines = 25;

    public static TheoryData<string> Projects { get; } = [.. Repository.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectFile_Length_IsAtMost25Lines(string project) => Assert.InRange(Repository.ReadLines(project).Length, 1, MaxLines);

    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectFile_Kind_FollowsFromItsFolder(string project)
    {
        var isProgram = Repository.ReadXml(project).Descendants("OutputType").Any();
        string[] expected = project.Split('/')[0] switch
        {
            "src" => [isProgram ? "$(EngRoot)Program.targets" : "$(EngRoot)Library.targets"],
            "tests" => ["$(EngRoot)Test.targets"],
            _ => ["$(EngRoot)Benchmark.targets"],
        };

        Assert.Equal(expected, Repository.ReadXml(project).Descendants("Import").Select(import => (string?)import.Attribute("Project")));
    }

    // Library.targets alone makes a package, and by the test above only libraries under src import it.
    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectFile_Packing_IsLeftToItsKind(string project) => Check.None(Repository.ReadXml(project).Descendants("IsPackable"));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Solution_Projects_AreThereUnlessTheyStandBeside(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var stand = Libraries.BesideTheSolution.Keys.Any(beside => name == beside || name.StartsWith($"{beside}.", StringComparison.Ordinal));
        var isThere = Repository.ReadLines("ElJournal.sln").Any(line => line.Replace('\\', '/').Contains($"\"{project}\"", StringComparison.Ordinal));

        Assert.NotEqual(stand, isThere);
    }

    [Fact]
    public void Source_EveryProject_SaysWhatBelongsThere()
    {
        var missing = Libraries.MayReferTo.Keys.Where(project => !File.Exists(Path.Combine(Repository.Root, "src", project, "README.md")));

        Check.None(missing);
    }
}
