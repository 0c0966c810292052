using System.Text.Json;
using System.Text.RegularExpressions;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>The files that the list of clauses is held against.</summary>
internal static partial class ClauseListFiles
{
    /// <summary>Gets the folder of the regulations as received; it may be missing.</summary>
    internal static string Received { get; } = Path.GetFullPath(Path.Combine(RepositoryFiles.Root, "..", "shared", "regulations"));

    /// <summary>Gets the clauses that each pack must have, in order.</summary>
    internal static IReadOnlyList<ExpectedClause> Expected { get; } =
    [
        .. File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "tests", "ElJournal.Rules.Tests", "Packs", "Data", "clause-ids.txt"))
            .Select(line => line.Split(' '))
            .Select(parts => new ExpectedClause(parts[0], parts[1], parts[2])),
    ];

    /// <summary>Gives every text of a pack, with the file it stands in.</summary>
    internal static IEnumerable<(string File, string Text)> Texts()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src", "ElJournal.Rules", "Packs", "Data"), "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var text in TextsOf(document.RootElement).ToList())
            {
                yield return (Path.GetFileName(file), text);
            }
        }
    }

    /// <summary>Gives the words of a text in lower case, without marks between them.</summary>
    internal static string[] WordsOf(string text) =>
        [.. Word().Matches(text.ToLowerInvariant().Replace('ё', 'е')).Select(m => m.Value)];

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => TextsOf(p.Value)),
        _ => [],
    };

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    internal sealed record ExpectedClause(string Pack, string Id, string Kind);
}
