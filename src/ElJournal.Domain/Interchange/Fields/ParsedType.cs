using System.Text;
using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A type that knows itself how it is written, and is so rare that a string in between does not matter.</summary>
internal sealed class ParsedType<T>(FieldShape shape, ParsedType<T>.Parser parser, Func<T, string> format) : TextualType<T>(shape)
{
    internal delegate bool Parser(string text, out T value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, format(value));

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out T value)
    {
        var good = parser(Encoding.UTF8.GetString(utf8), out value);
        if (!good)
        {
            ReportInvalid(utf8, reading);
        }

        return good;
    }
}
