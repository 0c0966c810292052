using System.Xml.Linq;

namespace ElJournal.Architecture.Tests;

/// <summary>The files of the repository, found from where the tests run.</summary>
internal static class Repository
{
    private static readonly string[] BuildFolders = ["bin", "obj", "artifacts"];

    internal static string Root { get; } = FindRoot();

    /// <summary>Every project file, with its path from the root written with slashes.</summary>
    internal static IReadOnlyList<string> Projects { get; } =
        [.. new[] { "src", "tests", "benchmarks" }.SelectMany(folder => FilesUnder(folder, "*.csproj"))];

    internal static IEnumerable<string> FilesUnder(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(BuildFolders.Contains))
            .Order(StringComparer.Ordinal);

    internal static string[] ReadLines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    internal static XDocument ReadXml(string path) => XDocument.Load(Path.Combine(Root, path));

    /// <summary>The names that a project file gives in the elements of one kind: projects without path, packages as they are.</summary>
    internal static IReadOnlyList<string> Includes(string project, string element) =>
        [.. ReadXml(project).Descendants(element).Select(e => NameOf((string)e.Attribute("Include")!))];

    private static string NameOf(string include) =>
        include.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ElJournal.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No ElJournal.sln above the tests. Started={AppContext.BaseDirectory}");
    }
}
