using System.Text.RegularExpressions;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>The packs against the acts as received: nothing is missing, copied or named.</summary>
public sealed partial class ClauseListSourceTests
{
    private const int LongestRun = 4;

    [ClauseListSourceFact]
    public void List_AgainstTheClausesReceived_IsTheSame()
    {
        var pack = "";
        var found = new List<ClauseListFiles.ExpectedClause>();
        foreach (var line in File.ReadLines(Path.Combine(ClauseListFiles.Received, "clauses.md")))
        {
            var row = Row().Match(line);
            pack = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..].Trim() : pack;
            if (row.Success)
            {
                found.Add(new(pack, row.Groups["id"].Value, row.Groups["kind"].Value));
            }
        }

        Assert.NotEmpty(found);
        Assert.Equal(found, ClauseListFiles.Expected);
    }

    [ClauseListSourceFact]
    public void Texts_OfThePacks_CopyNoSentenceOfAnAct()
    {
        var runs = Sources().SelectMany(s => RunsOf(ClauseListFiles.WordsOf(s))).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(runs);
        Assert.All(
            ClauseListFiles.Texts(),
            text => Assert.DoesNotContain(RunsOf(ClauseListFiles.WordsOf(text.Text)), run => runs.Contains(run) && !IsCitation(run)));
    }

    [ClauseListSourceFact]
    public void Texts_OfThePacks_NameNobodyOfTheActs()
    {
        var names = Sources().SelectMany(s => Person().Matches(s)).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(names.Count > 5, "The acts name more people than that.");
        Assert.All(ClauseListFiles.Texts(), text => Assert.DoesNotContain(names, name => Regex.IsMatch(text.Text, Stem(name), RegexOptions.None, TimeSpan.FromSeconds(1))));
    }

    /// <summary>A document is cited by its number and date, as everybody must.</summary>
    private static bool IsCitation(string run) => run.Any(char.IsAsciiDigit);

    /// <summary>A surname in any case of the Russian declension.</summary>
    private static string Stem(string name) => name.Length > 4 ? $@"\b{name[..^1]}" : $@"\b{name}\b";

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(ClauseListFiles.Received, "source"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static IEnumerable<string> RunsOf(string[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - LongestRun)).Select(i => string.Join(' ', words[i..(i + LongestRun + 1)]));

    [GeneratedRegex(@"^\| (?<id>\S+) \| (?<kind>[OPARCFX]) \|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<name>[А-ЯЁ][а-яё]+) +[А-ЯЁ]\. ?[А-ЯЁ]|[А-ЯЁ]\. ?[А-ЯЁ]\. ?(?<name>[А-ЯЁ][а-яё]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Person();
}
