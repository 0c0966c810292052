using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>The version of the schema.</summary>
internal sealed class VersionType() : FieldType<int>(new FieldShape("integer", "целое число") { Minimum = InterchangeFormat.Version, Maximum = InterchangeFormat.Version })
{
    internal override bool TryRead(ref Utf8JsonReader reader, FactReading reading, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            reading.ReportType(ref reader, Shape);
            return false;
        }

        if (!reader.TryGetInt32(out value) || value != InterchangeFormat.Version)
        {
            reading.Report(InterchangeDefects.WrongVersion, Quotation.Of(reader.ValueSpan), $"{InterchangeFormat.Version}");
            return false;
        }

        return true;
    }

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, int value) => writer.WriteNumber(name, value);
}
