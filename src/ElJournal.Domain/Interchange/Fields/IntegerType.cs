using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A whole number within bounds, both inclusive.</summary>
internal sealed class IntegerType(int min, int max) : FieldType<int>(new FieldShape("integer", $"целое число от {min} до {max}") { Minimum = min, Maximum = max })
{
    internal override bool TryRead(ref Utf8JsonReader reader, FactReading reading, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            reading.ReportType(ref reader, Shape);
            return false;
        }

        if (!reader.TryGetInt32(out value) || value < min || value > max)
        {
            reading.Report(InterchangeValueDefects.Invalid, reading.Field, Quotation.Of(reader.ValueSpan), Shape.Form);
            return false;
        }

        return true;
    }

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, int value) => writer.WriteNumber(name, value);
}
