using System.Text;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Texts that come again and again, each made once.</summary>
/// <remarks>A small table in which a newer text takes the place of an older one: it saves memory and promises nothing.</remarks>
internal sealed class TextPool
{
    private const int Size = 256;
    private const int LongestText = 64;

    private readonly string?[] texts = new string?[Size];

    internal string Get(ReadOnlySpan<byte> utf8)
    {
        Span<char> chars = stackalloc char[LongestText];
        if (utf8.Length > LongestText || !Encoding.UTF8.TryGetChars(utf8, chars, out var length))
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var kept = ref texts[(int)(Fingerprint.Of(utf8) % Size)];
        if (kept is null || !chars[..length].SequenceEqual(kept))
        {
            kept = chars[..length].ToString();
        }

        return kept;
    }
}
