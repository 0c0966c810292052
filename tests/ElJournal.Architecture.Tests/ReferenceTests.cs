using System.Reflection;

namespace ElJournal.Architecture.Tests;

/// <summary>Domain ◄ Rules ◄ Reporting ◄ ReferenceHost; Import and Testing stand on Domain alone.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<string> Projects { get; } = [.. Libraries.MayReferTo.Keys];

    [Fact]
    public void Source_EveryProject_HasItsPlaceInTheOrder()
    {
        var projects = Repository.FilesUnder("src", "*.csproj").Select(path => Path.GetFileNameWithoutExtension(path));

        Assert.Equal(Libraries.MayReferTo.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectFile_References_GoOneWay(string project)
    {
        var references = Repository.Includes($"src/{project}/{project}.csproj", "ProjectReference");

        Check.None(references.Except(Libraries.MayReferTo[project]));
    }

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
