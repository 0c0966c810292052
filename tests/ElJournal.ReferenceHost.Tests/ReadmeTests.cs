using System.Text.RegularExpressions;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>What README shows of the program is what the program prints; its first verdict is a sample of the packages.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Readme_FiveLessons_AreTheSampleAndItsSummary()
    {
        using var temp = new TempFolder();
        var summary = Run.Of("audit", FiveLessons.Import(temp), "--regulation", "lenskaya-2017").Output;
        var lessons = File.ReadAllText(Path.Combine(Repository.FiveLessons, "lessons.csv"));

        Assert.Contains($"```csv\n{lessons}```\n", Readme, StringComparison.Ordinal);
        var shown = BlockAfter("audit five --regulation lenskaya-2017").Split("…\n");
        Assert.Equal(2, shown.Length);
        Assert.All(shown, part => Assert.Contains(part, summary, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_Commands_AreThoseOfTheHelp()
    {
        var rows = Readme.Split("## Commands")[1].Split("## Packages")[0].Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal));
        var documented = rows.SelectMany(r => r.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`').Split(' ')[0]).Distinct();
        var help = Run.Of("--help").Output.Split("Команды:\n")[1].Split("\n\n")[0].Split('\n');

        Assert.Equal(help.Where(l => l[2] != ' ').Select(l => l.Trim().Split(' ')[0]).Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readme_Packs_AreAllNamed() => Assert.All(PackLibrary.Standard.Ids, id => Assert.Contains($"`{id}`", Readme, StringComparison.Ordinal));

    [Fact]
    public void Readme_Packs_HaveTheFiguresOfTheirPages() => Assert.All(PackLibrary.Standard.Ids, id =>
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "regulations", $"{id}.md"));
        var row = Readme.Split('\n').Single(l => l.StartsWith($"| [`{id}`](docs/regulations/{id}.md)", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries);

        Assert.Contains($"Пунктов: {row[3]}: исполняется {row[4]}, намечено {row[5]}, перечислено {row[6]}\n", page, StringComparison.Ordinal);
    });

    [Fact]
    public void Readme_Links_LeadSomewhere()
    {
        var links = Link().Matches(Readme).Select(m => m.Groups["path"].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), link));
    }

    /// <summary>Gives the block of text after the one that holds a command.</summary>
    private static string BlockAfter(string command)
    {
        var after = Readme[Readme.IndexOf(command, StringComparison.Ordinal)..];
        var block = after[(after.IndexOf("```text\n", StringComparison.Ordinal) + "```text\n".Length)..];
        return block[..block.IndexOf("```", StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]+)[^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
