using System.Text.RegularExpressions;
using ElJournal.Packages.Tests.Support;

namespace ElJournal.Packages.Tests;

/// <summary>What documents show of C# is compiled somewhere: in a sample or in <c>Snippets</c>.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] Compiled =
        [.. SourcesUnder("samples").Concat(SourcesUnder("tests/ElJournal.Packages.Tests/Snippets")).Select(path => Flat(File.ReadAllText(path)))];

    public static TheoryData<string> Documents { get; } =
    [
        "README.md",
        .. FilesUnder("docs", "*.md").Where(path => !path.Contains("/adr/", StringComparison.Ordinal)),
        .. FilesUnder("src", "PACKAGE.md"),
    ];

    private static readonly string[] Pages =
    [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "benchmarks/README.md",
        .. FilesUnder("docs", "*.md"),
        .. FilesUnder("samples", "README.md"),
        .. FilesUnder("src", "README.md"),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_CodeInCSharp_IsCompiledSomewhere(string document)
    {
        var blocks = Block().Matches(Repository.Read(document)).Select(m => Flat(m.Groups["code"].Value));

        Assert.All(blocks, block => Assert.Contains(Compiled, source => source.Contains(block, StringComparison.Ordinal)));
    }

    [Fact]
    public void Index_OfDocs_LeadsToEveryPage()
    {
        var index = Repository.Read("docs/README.md");
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(path => Path.GetFileName(path)).Where(name => name != "README.md");

        Assert.All(pages, page => Assert.Contains($"({page})", index, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_OfAllPages_LeadSomewhere()
    {
        var links =
            from page in Pages
            from match in Link().Matches(Repository.Read(page))
            let target = Target(page, match)
            where !Path.Exists(target) || !HasHeading(target, match.Groups["heading"].Value)
            select $"{page}: {match.Value}";

        Assert.Empty(links);
    }

    private static string Target(string page, Match link) =>
        Path.Combine(Repository.Root, link.Groups["path"].Value is { Length: > 0 } path ? Path.Combine(Path.GetDirectoryName(page)!, path) : page);

    private static bool HasHeading(string target, string heading) => heading.Length == 0 || AnchorsOf(File.ReadAllText(target)).Contains(heading, StringComparer.Ordinal);

    /// <summary>A heading is led to by its words in small letters, with hyphens for blanks and without other signs; one that stands again, by its number behind them.</summary>
    private static IEnumerable<string> AnchorsOf(string page) =>
        Fence().Replace(page, "").Split('\n')
            .Where(line => line.StartsWith('#'))
            .Select(line => string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-'))
            .GroupBy(anchor => anchor, StringComparer.Ordinal)
            .SelectMany(same => same.Select((anchor, number) => number == 0 ? anchor : $"{anchor}-{number}"));

    /// <summary>Text without what indents its lines: a snippet may stand deeper in its source.</summary>
    private static string Flat(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim())).Trim();

    private static IEnumerable<string> SourcesUnder(string folder) => FilesUnder(folder, "*.cs").Select(path => Path.Combine(Repository.Root, path));

    private static IEnumerable<string> FilesUnder(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    /// <summary>What stands between fences: a comment of a shell looks like a heading.</summary>
    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#\s]*)(#(?<heading>[^)\s]+))?[^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
