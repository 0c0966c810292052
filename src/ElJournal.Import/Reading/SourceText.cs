using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ElJournal.Domain.Defects;

namespace ElJournal.Import.Reading;

/// <summary>Finds out in which encoding a text is and gives it as UTF-8.</summary>
internal static class SourceText
{
    // The only byte without a character in Windows-1251; .NET would silently make a control character of it.
    private const byte Unassigned1251 = 0x98;

    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)
        ?? throw new InvalidOperationException("Code page 1251 is part of .NET.");

    /// <summary>Gives a text as UTF-8 without byte order mark: UTF-8 itself, or Windows-1251 where <paramref name="legacy"/> allows it.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="log">Takes the defect.</param>
    /// <param name="legacy">What to tell when Windows-1251 was taken; null where the format knows UTF-8 alone.</param>
    /// <param name="utf8">The text in UTF-8.</param>
    internal static bool TryDecode(byte[] bytes, string name, ImportLog log, ImportNoticeCode? legacy, out ReadOnlyMemory<byte> utf8)
    {
        utf8 = default;
        if (FindWide(bytes) is { } wide)
        {
            log.Report(wide, new Place(name));
            return false;
        }

        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        utf8 = hasMark ? bytes.AsMemory(Encoding.UTF8.Preamble.Length) : bytes;
        if (Utf8.IsValid(utf8.Span))
        {
            return true;
        }

        if (legacy is null || hasMark || LooksLikeUtf8(bytes))
        {
            log.Report(SourceDefects.DamagedUtf8, new Place(name, LineOfFirstInvalid(utf8.Span)));
            return false;
        }

        var unknown = bytes.AsSpan().IndexOf(Unassigned1251);
        if (unknown >= 0)
        {
            log.Report(SourceDefects.UnknownEncoding, new Place(name, LineOf(bytes, unknown)), string.Create(CultureInfo.InvariantCulture, $"0x{Unassigned1251:X2}"));
            return false;
        }

        utf8 = Encoding.Convert(Windows1251, Encoding.UTF8, bytes);
        log.Tell(legacy, new Place(name));
        return true;
    }

    private static DefectCode? FindWide(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return SourceDefects.WideEncoding;
        }

        var nuls = bytes.Count((byte)0);
        if (nuls == 0)
        {
            return null;
        }

        // Latin text in UTF-16 has its NUL bytes at every other place, in UTF-32 at three of four; damage has them anywhere.
        var odd = 0;
        for (var i = 1; i < bytes.Length; i += 2)
        {
            odd += bytes[i] == 0 ? 1 : 0;
        }

        var pairs = Math.Max(bytes.Length / 2, 1);
        var isWide = nuls * 4 >= pairs && (odd == 0 || odd == nuls || nuls > pairs);
        return isWide ? SourceDefects.WideEncoding : SourceDefects.NulBytes;
    }

    /// <summary>Says whether the bytes above ASCII are nearly all characters of UTF-8: such a text is damaged or cut, and as Windows-1251 would come out as gibberish.</summary>
    private static bool LooksLikeUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0L, 0L);
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var isGood = Rune.DecodeFromUtf8(rest, out _, out var length) == OperationStatus.Done;
            good += isGood && length > 1 ? length : 0;
            bad += isGood ? 0 : length;
            rest = rest[length..];
        }

        return good >= bad * 3 && good > 0;
    }

    private static int LineOfFirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (position < bytes.Length && Rune.DecodeFromUtf8(bytes[position..], out _, out var consumed) == OperationStatus.Done)
        {
            position += consumed;
        }

        return LineOf(bytes, position);
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int position) => bytes[..position].Count((byte)'\n') + 1;
}
