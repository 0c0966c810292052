namespace ElJournal.Rules.Packs;

/// <summary>How kinds of clauses are written.</summary>
public static class ClauseKinds
{
    private const string Letters = "OPARCFX";

    /// <summary>Gives the letter of a kind: <c>O</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The letter.</returns>
    public static string ToLetter(this ClauseKind kind) => Letters[(int)kind].ToString();

    /// <summary>Reads a letter.</summary>
    /// <param name="letter">The letter; may be null.</param>
    /// <param name="kind">The kind, or <c>default</c>.</param>
    /// <returns>Whether it is the letter of a kind.</returns>
    public static bool TryParse(string? letter, out ClauseKind kind)
    {
        var index = letter is { Length: 1 } ? Letters.IndexOf(letter[0], StringComparison.Ordinal) : -1;
        kind = index < 0 ? default : (ClauseKind)index;
        return index >= 0;
    }

    /// <summary>Gives the Russian word: «обязанность».</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word.</returns>
    public static string ToRussian(this ClauseKind kind) => kind switch
    {
        ClauseKind.Obligation => "обязанность",
        ClauseKind.Prohibition => "запрет",
        ClauseKind.Access => "доступ",
        ClauseKind.Recommendation => "рекомендация",
        ClauseKind.Constitutive => "установление",
        ClauseKind.Capability => "возможность системы",
        ClauseKind.Organisational => "дело людей",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of clause."),
    };
}
