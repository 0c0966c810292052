using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>Yes or no.</summary>
internal sealed class FlagType() : FieldType<bool>(new FieldShape("boolean", "true или false"))
{
    internal override bool TryRead(ref Utf8JsonReader reader, FactReading reading, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        if (value || reader.TokenType == JsonTokenType.False)
        {
            return true;
        }

        reading.ReportType(ref reader, Shape);
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, bool value) => writer.WriteBoolean(name, value);
}
