using System.Collections.Immutable;
using System.Text;

namespace ElJournal.Hostile.Tests.Mutations;

/// <summary>Pieces of text that readers have stumbled over, here or elsewhere.</summary>
internal static class Tokens
{
    private static readonly ImmutableArray<byte[]> All =
    [
        .. new[]
        {
            "", "0", "-1", "-0", "1e999999", "1E-400", "9223372036854775808", "-2147483649", "NaN", "1e5", "0.1000000000000000055511151231257827", "00", "+1", "1,5", "٣",
            "null", "true", "[]", "{}", "[[", "}}", "\"", "\"\"", "\\", "\\u0000", "\\ud800", "\\udc00\\ud800", "\"\\ud83d\"", "'", ",", ";", "\t", "\n", "\r\n", "\r", "\u2028", "\u0085",
            "2023-02-30", "0000-00-00", "9999-12-31", "-9998-01-01", "10000-01-01", "2023-09-04", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59-18:00", "0001-01-01T00:00:00+18:00", "24:00", "29.02.2023", "12:60",
            "../../etc/passwd", "C:\\x", "/", "..", "*", "all", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<![CDATA[", "]]>", "&lt;", "&#0;", "&b;", "<!--", "xmlns=\"\"", "#N/A", "=1+1",
            "\uFEFF", "\u202E", "\u0000", "\u0007", "Й", "é", "👩‍👩‍👧", "П9", "5/3", "зач", "н/а", "id", "yes", "Europe/Moscow", "Etc/GMT+25",
        }.Select(Encoding.UTF8.GetBytes),
        [0], [0xFF], [0x98], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xD0],
        Encoding.ASCII.GetBytes(new string('9', 400)), Encoding.ASCII.GetBytes(new string('[', 200)), Encoding.ASCII.GetBytes(new string('a', 40_000)), Encoding.ASCII.GetBytes(new string(',', 300)),
    ];

    internal static byte[] Pick(Random random) => All[random.Next(All.Length)];
}
