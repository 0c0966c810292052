using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace ElJournal.Reporting.Rendering;

/// <summary>Text as a workbook may hold it: what XML forbids is written as <c>_xHHHH_</c>, and what looks like that already is kept from being read so.</summary>
internal static class XlsxText
{
    private const int EscapeLength = 7;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    internal static string Of(string text)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (isPair || (XmlConvert.IsXmlChar(text[i]) && text[i] != '\r' && !IsEscape(text.AsSpan(i))))
            {
                escaped?.Append(text, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
                continue;
            }

            escaped ??= new StringBuilder(text, 0, i, text.Length + EscapeLength);
            escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
        }

        return escaped?.ToString() ?? text;
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength && text[0] == '_' && text[1] == 'x' && text[EscapeLength - 1] == '_' && text[2..(EscapeLength - 1)].IndexOfAnyExcept(HexDigits) < 0;
}
