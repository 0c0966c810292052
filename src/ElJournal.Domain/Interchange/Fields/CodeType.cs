using System.Text.Json;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A code of a table.</summary>
internal sealed class CodeType<T>(CodeTable<T> table) : TextualType<T>(new FieldShape("string", "код") { Codes = [.. table.Codes.Select(c => c.Text)] })
    where T : struct, Enum
{
    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, table.Format(value));

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out T value)
    {
        if (table.TryParse(utf8, out value))
        {
            return true;
        }

        reading.Report(InterchangeValueDefects.UnknownCode, reading.Field, Quotation.Of(utf8), table.Listing);
        return false;
    }
}
