using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;
using NodaTime;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A local time of day.</summary>
internal sealed class TimeType() : TextualType<LocalTime>(new FieldShape("string", "местное время вида 08:30") { Brief = "время", Pattern = @"^\d{2}:\d{2}(:\d{2})?$" })
{
    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, LocalTime value)
    {
        Span<byte> text = stackalloc byte[IsoText.MaxLength];
        writer.WriteString(name, text[..IsoText.Format(value, text)]);
    }

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out LocalTime value)
    {
        var good = IsoText.TryParseTime(utf8, out value);
        if (!good)
        {
            ReportInvalid(utf8, reading);
        }

        return good;
    }
}
