using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A text that must be there and must not be blank.</summary>
internal sealed class FilledTextType(FieldType<string?> text) : FieldType<string>(new FieldShape("string", "непустая строка") { MaxLength = text.Shape.MaxLength, Pattern = @"\S" })
{
    internal override bool TryRead(ref Utf8JsonReader reader, FactReading reading, out string value)
    {
        var good = text.TryRead(ref reader, reading, out var read);
        value = read ?? "";
        if (good && string.IsNullOrWhiteSpace(value))
        {
            reading.Report(InterchangeValueDefects.Invalid, reading.Field, Quotation.Of(reader.ValueSpan), Shape.Form);
            return false;
        }

        return good;
    }

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, string value) => text.Write(writer, name, value);
}
