using System.Reflection;

namespace ElJournal.Architecture.Tests;

/// <summary>Domain ◄ Rules ◄ Reporting ◄ ReferenceHost; Import and Testing stand on Domain alone.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<string> Projects { get; } = [.. Libraries.MayReferTo.Keys];

    public static TheoryData<string> ProjectsBeside { get; } = [.. Libraries.BesideTheSolution.Keys];

    [Fact]
    public void Source_EveryProject_HasItsPlaceInTheOrder()
    {
        var projects = Repository.FilesUnder("src", "*.csproj").Select(path => Path.GetFileNameWithoutExtension(path));

        Assert.Equal(Libraries.MayReferTo.Keys.Concat(Libraries.BesideTheSolution.Keys).Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectFile_References_GoOneWay(string project)
    {
        var references = Repository.Includes($"src/{project}/{project}.csproj", "ProjectReference");

        Check.None(references.Except(Libraries.MayReferTo[project]));
    }

    [Theory]
    [MemberData(nameof(ProjectsBeside))]
    public void ProjectFile_ReferencesBesideTheSolution_GoOneWay(string project)
    {
        var references = Repository.Includes($"src/{project}/{project}.csproj", "ProjectReference");

        Check.None(references.Except(Libraries.BesideTheSolution[project]));
    }

    // Whoever needed it would fail to build where it cannot be had.
    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectFile_ProjectsBesideTheSolution_AreNotNeeded(string project) =>
        Check.None(Repository.Includes($"src/{project}/{project}.csproj", "ProjectReference").Intersect(Libraries.BesideTheSolution.Keys));

    // A project file could be bypassed by a reference to a built assembly.
    [Theory]
    [MemberData(nameof(Projects))]
    public void Assembly_References_GoOneWay(string project)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name!);

        Check.None(references.Where(name => name.StartsWith("ElJournal.", StringComparison.Ordinal)).Except(Libraries.MayReferTo[project]));
    }

    [Theory]
    [InlineData("ElJournal.Domain", "NodaTime", "NodaTime.Serialization.SystemTextJson")]
    [InlineData("ElJournal.Rules", "Microsoft.Extensions.DependencyInjection.Abstractions")]
    public void ProjectFile_PackagesOfTheCore_AreTheseOnly(string project, params string[] packages) =>
        Assert.Equal(packages, Repository.Includes($"src/{project}/{project}.csproj", "PackageReference"));
}
