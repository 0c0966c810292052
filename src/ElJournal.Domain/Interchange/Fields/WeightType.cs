using System.Text;
using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>The weight of an assessment: a JSON number, read digit by digit so that it stays exact.</summary>
internal sealed class WeightType() : FieldType<MarkWeight>(new FieldShape("number", "число от 0 до 100, не более двух знаков после точки") { Minimum = 0, Maximum = 100 })
{
    internal override bool TryRead(ref Utf8JsonReader reader, FactReading reading, out MarkWeight value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.Number)
        {
            reading.ReportType(ref reader, Shape);
            return false;
        }

        Span<char> text = stackalloc char[8];
        if (Encoding.ASCII.TryGetChars(reader.ValueSpan, text, out var length) && MarkWeight.TryParse(text[..length], out value))
        {
            return true;
        }

        reading.Report(InterchangeValueDefects.Invalid, reading.Field, Quotation.Of(reader.ValueSpan), Shape.Form);
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, MarkWeight value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(value.ToString(), skipInputValidation: true);
    }
}
