using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>Spoils packs with what hands may put into them.</summary>
internal static class PackScraps
{
    private static readonly string[] Scraps =
    [
        "\"", "{", "}", "[", "]", ",", ":", "null", "1", "-1", "1e9", "true", "\"a\"", "\"x\"", "\"due\": { \"rule\": \"days\", \"days\": 400 },", "\"from\": \"2023-02-30\",", "\"force\": \"advice\",",
        "\"norms\": [],", "\"editions\": [{}],", "\"readings\": { \"G-day\": \"b\" },", "\"to\": \"2001-01-01\",", "\\u0000", "\\ud800", "\\", "\uFEFF", "é",
    ];

    internal static string Spoil(string text, Random dice) => Mutation.Of(text, dice, Scraps);
}
