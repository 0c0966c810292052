using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Checks that bytes are UTF-8, and tells what is wrong with text that is no JSON.</summary>
internal static class Encodings
{
    /// <summary>Cuts off a byte-order mark, which some editors write and which says nothing.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text[3..] : text;

    /// <summary>Cuts off a byte-order mark, which some editors write and which says nothing.</summary>
    internal static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> text) => text[^WithoutMark(text.Span).Length..];

    /// <summary>Says whether a file begins as UTF-16 or UTF-32 does: with its mark, or with a character of ASCII and a zero byte.</summary>
    internal static bool IsWide(ReadOnlySpan<byte> text) =>
        text.Length >= 2 && (text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || (text[0] == 0 ^ text[1] == 0));

    /// <summary>Reports bytes that are no UTF-8 and zero bytes; says whether there is none.</summary>
    internal static bool Check(ReadOnlySpan<byte> line, FactReading reading)
    {
        var zero = line.IndexOf((byte)0);
        if (zero >= 0)
        {
            reading.ReportFact(InterchangeDefects.NulByte, (zero + 1).ToString(CultureInfo.InvariantCulture));
        }

        var isValid = Utf8.IsValid(line);
        if (!isValid)
        {
            reading.ReportFact(InterchangeDefects.NotUtf8, (FirstInvalid(line) + 1).ToString(CultureInfo.InvariantCulture));
        }

        return isValid && zero < 0;
    }

    /// <summary>Reports where a text ceases to be JSON; the text begins on the line on which the reading stands.</summary>
    internal static void ReportNotJson(ReadOnlySpan<byte> text, JsonException exception, FactReading reading)
    {
        if (IsTruncated(text))
        {
            reading.Line += text.TrimEnd(" \t\r\n"u8).Count((byte)'\n');
            reading.ReportFact(InterchangeDefects.Truncated);
            return;
        }

        var start = 0;
        for (var i = 0L; i < exception.LineNumber; i++)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
            reading.Line++;
        }

        var position = (int)Math.Min(start + (exception.BytePositionInLine ?? 0), text.Length);
        var character = Encoding.UTF8.GetCharCount(text[start..position]) + 1;
        reading.ReportFact(InterchangeDefects.NotJson, character.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Says whether text would be JSON if only more of it followed.</summary>
    private static bool IsTruncated(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            // Whatever followed, it would be no JSON.
            return false;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length && Rune.DecodeFromUtf8(text[at..], out _, out var consumed) == OperationStatus.Done)
        {
            at += consumed;
        }
        return at;
    }
}
