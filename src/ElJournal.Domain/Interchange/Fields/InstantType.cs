using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;
using NodaTime;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>An instant, always in UTC, so that it reads the same wherever the school is.</summary>
internal sealed class InstantType() : TextualType<Instant>(
    new FieldShape("string", "момент по всемирному времени вида 2023-09-01T06:20:00Z") { Brief = "момент", Pattern = @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$" })
{
    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, Instant value)
    {
        Span<byte> text = stackalloc byte[IsoText.MaxLength];
        writer.WriteString(name, text[..IsoText.Format(value, text)]);
    }

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out Instant value)
    {
        var good = IsoText.TryParseInstant(utf8, out value);
        if (!good)
        {
            ReportInvalid(utf8, reading);
        }

        return good;
    }
}
