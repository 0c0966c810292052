using System.Text;
using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>Free text; left out when there is none.</summary>
/// <param name="repeats">Whether the same texts come again and again, so that each is better kept once.</param>
internal sealed class TextType(bool repeats) : TextualType<string?>(new FieldShape("string", "строка") { MaxLength = InterchangeFormat.MaxTextLength })
{
    internal override bool MayBeAbsent => true;

    internal override bool IsAbsent(string? value) => value is null;

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        // What the reader would refuse must not be written in the first place.
        Preconditions.That(value!.Length <= InterchangeFormat.MaxTextLength, nameof(value), $"A text is too long. Property={name}, Length={value.Length}, Allowed={InterchangeFormat.MaxTextLength}");
        Preconditions.That(!value.Contains('\0', StringComparison.Ordinal), nameof(value), $"A text holds a NUL. Property={name}");
        writer.WriteString(name, value);
    }

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out string? value)
    {
        value = null;
        if (utf8.Contains((byte)0))
        {
            reading.Report(InterchangeValueDefects.BrokenText, reading.Field);
            return false;
        }

        if (utf8.Length > InterchangeFormat.MaxTextLength && Encoding.UTF8.GetCharCount(utf8) > InterchangeFormat.MaxTextLength)
        {
            reading.Report(InterchangeValueDefects.TooLong, reading.Field, $"{InterchangeFormat.MaxTextLength}");
            return false;
        }

        value = repeats ? reading.Texts.Get(utf8) : Encoding.UTF8.GetString(utf8);
        return true;
    }
}
