using System.Text.Json;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Messages;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>Topics of a message: codes in any order, each at most once, with a space between; left out when there is none.</summary>
internal sealed class TopicsType() : TextualType<MessageTopics>(new FieldShape("string", $"темы через пробел из числа: {LedgerCodes.MessageTopics.Listing}") { Pattern = Pattern })
{
    private static readonly string Any = string.Join('|', LedgerCodes.MessageTopics.Codes.Select(c => c.Text));

    internal override bool MayBeAbsent => true;

    private static string Pattern => $"^({Any})( ({Any}))*$";

    internal override bool IsAbsent(MessageTopics value) => value == MessageTopics.None;

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, MessageTopics value) =>
        writer.WriteString(name, string.Join(' ', LedgerCodes.MessageTopics.Codes.Where(c => value.HasFlag(c.Value)).Select(c => c.Text)));

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out MessageTopics value)
    {
        value = MessageTopics.None;
        foreach (var part in utf8.Split((byte)' '))
        {
            if (!LedgerCodes.MessageTopics.TryParse(utf8[part], out var topic) || value.HasFlag(topic))
            {
                ReportInvalid(utf8, reading);
                return false;
            }

            value |= topic;
        }

        return true;
    }
}
