namespace ElJournal.Domain.Marks.Judging;

/// <summary>A kind of works in the form in which kinds are compared, with its hash: made once, so that no look-up has to read the text.</summary>
/// <remarks><c>default</c> is "no kind", equal to itself alone.</remarks>
internal readonly record struct KindKey
{
    private const uint Seed = 2_166_136_261;
    private const uint Prime = 16_777_619;

    internal KindKey(string kind)
    {
        // Kinds are mostly written in small letters, and such a kind is its own key: one text for all pupils, near at hand.
        // The framework would make a new text of any that is not Latin.
        Text = IsSmall(kind) ? kind : kind.ToLowerInvariant();
        var hash = Seed;
        foreach (var letter in Text)
        {
            hash = unchecked((hash ^ letter) * Prime);
        }

        Hash = hash;
    }

    internal string? Text { get; }

    internal uint Hash { get; }

    internal static KindKey Of(string? kind) => kind is null ? default : new(kind);

    private static bool IsSmall(string kind)
    {
        foreach (var letter in kind)
        {
            if (char.ToLowerInvariant(letter) != letter)
            {
                return false;
            }
        }

        return true;
    }
}
