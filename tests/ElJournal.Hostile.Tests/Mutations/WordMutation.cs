namespace ElJournal.Hostile.Tests.Mutations;

/// <summary>Puts another token, or another word of the same text, in the place of a word: a run of letters, digits and what stands in dates and numbers.</summary>
internal static class WordMutation
{
    internal static byte[] Apply(byte[] bytes, Random random)
    {
        var (from, to) = Pick(bytes, random);
        var (otherFrom, otherTo) = Pick(bytes, random);
        return [.. bytes[..from], .. random.Next(3) == 0 ? bytes[otherFrom..otherTo] : Tokens.Pick(random), .. bytes[to..]];
    }

    private static (int From, int To) Pick(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var (from, to) = (at, at);
        while (from > 0 && IsWord(bytes[from - 1]))
        {
            from--;
        }

        while (to < bytes.Length && IsWord(bytes[to]))
        {
            to++;
        }

        return (from, to);
    }

    private static bool IsWord(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'.' or (byte)':' or (byte)'+' or (byte)'_';
}
