using System.Text;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A text that is always the same: the kind of a fact, the name of the format.</summary>
internal sealed class ConstantType(string text, DefectCode other) : TextualType<string>(new FieldShape("string", $"строка \"{text}\"") { Codes = [text] })
{
    private readonly byte[] utf8Text = Encoding.UTF8.GetBytes(text);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, text);

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out string value)
    {
        value = text;
        var good = utf8.SequenceEqual(utf8Text);
        if (!good)
        {
            reading.Report(other, Quotation.Of(utf8), text);
        }

        return good;
    }
}
