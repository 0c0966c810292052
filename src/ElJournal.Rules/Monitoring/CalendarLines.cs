using System.Text;

namespace ElJournal.Rules.Monitoring;

/// <summary>Lines of an iCalendar text (RFC 5545, 3.1): ended by CRLF, folded at 75 octets, never within a character.</summary>
internal sealed class CalendarLines
{
    private const int MaxOctets = 75;
    private readonly StringBuilder text = new();

    /// <summary>Adds a line whose value needs no escaping.</summary>
    internal CalendarLines Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
        return this;
    }

    /// <summary>Adds a line of text (3.3.11).</summary>
    internal CalendarLines AddText(string name, string value) => Add(name, Escaped(value));

    public override string ToString() => text.ToString();

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
