using System.Text.RegularExpressions;

namespace ElJournal.Architecture.Tests;

/// <summary>The README of a project tells what each of its folders holds, and of no folder that is not there.</summary>
public sealed partial class FolderMapTests
{
    /// <summary>A README tells large sets of folders of one sort together; Import tells its formats instead.</summary>
    private static readonly string[] ToldInPart = ["ElJournal.Reporting", "ElJournal.Import", "ElJournal.Testing"];

    public static TheoryData<string> Projects { get; } = [.. Libraries.MayReferTo.Keys, .. Libraries.BesideTheSolution.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Readme_Folders_AreThere(string project) => Check.None(Told(project).Where(folder => !Directory.Exists(Path.Combine(Repository.Root, "src", project, folder))));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_Each_AreTold(string project)
    {
        if (!ToldInPart.Contains(project))
        {
            var told = Told(project).Select(folder => folder.Split('/')[0]);
            var folders = Repository.FilesUnder($"src/{project}", "*.cs").Select(path => path.Split('/')).Where(parts => parts.Length > 3).Select(parts => parts[2]).Distinct();

            Check.None(folders.Except(told));
        }
    }

    private static IEnumerable<string> Told(string project) =>
        Repository.ReadLines($"src/{project}/README.md")
            .SkipWhile(line => !line.StartsWith("| folder |", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line => Quoted().Matches(line.Split('|')[1]))
            .Select(match => match.Groups["folder"].Value.TrimEnd('/'));

    [GeneratedRegex("`(?<folder>[A-Za-z/]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
