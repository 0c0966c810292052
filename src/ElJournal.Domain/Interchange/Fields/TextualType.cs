using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A type whose values are JSON strings.</summary>
internal abstract class TextualType<T>(FieldShape shape) : FieldType<T>(shape)
{
    internal sealed override bool TryRead(ref Utf8JsonReader reader, FactReading reading, out T value)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            reading.ReportType(ref reader, Shape);
            value = Absent;
            return false;
        }

        if (!reader.ValueIsEscaped)
        {
            return TryParse(reader.ValueSpan, reading, out value);
        }

        if (reading.TryUnescape(ref reader, out var unescaped))
        {
            return TryParse(unescaped, reading, out value);
        }

        value = Absent;
        return false;
    }

    /// <summary>Reads a value out of valid UTF-8, or reports what is wrong with it.</summary>
    protected abstract bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out T value);

    /// <summary>Reports a text that is none of the type's.</summary>
    protected void ReportInvalid(ReadOnlySpan<byte> utf8, FactReading reading) =>
        reading.Report(InterchangeValueDefects.Invalid, reading.Field, Quotation.Of(utf8), Shape.Form);
}
