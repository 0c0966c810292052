using System.Text;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Values of an input as messages quote them: short, on one line, whatever the input holds.</summary>
internal static class Quotation
{
    private const int MaxLength = 60;

    internal static string Of(ReadOnlySpan<byte> utf8)
    {
        // One byte per character at least, so that the cut never loses a character that would be shown.
        var isCut = utf8.Length > MaxLength * 4;
        var text = Encoding.UTF8.GetString(isCut ? utf8[..(MaxLength * 4)] : utf8);
        isCut |= text.Length > MaxLength;
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        return string.Concat(text.Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c)) + (isCut ? "…" : "");
    }
}
