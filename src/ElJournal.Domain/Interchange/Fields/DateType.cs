using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Reading;
using NodaTime;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A day.</summary>
/// <param name="inYear">The word for a thing whose day must lie in the school year; null when the day need not.</param>
internal sealed class DateType(string? inYear) : TextualType<LocalDate>(new FieldShape("string", "существующая дата вида 2023-09-01") { Brief = "дата", Pattern = @"^\d{4}-\d{2}-\d{2}$" })
{
    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, LocalDate value)
    {
        Span<byte> text = stackalloc byte[IsoText.MaxLength];
        writer.WriteString(name, text[..IsoText.Format(value, text)]);
    }

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out LocalDate value)
    {
        if (!IsoText.TryParseDate(utf8, out value))
        {
            ReportInvalid(utf8, reading);
            return false;
        }

        if (inYear is not null && reading.Year is { } year && !year.Contains(value))
        {
            reading.Report(RecordDefects.OutsideYear, inYear, Wording.Of(value), Wording.Of(year.First), Wording.Of(year.Last));
            return false;
        }

        return true;
    }
}
