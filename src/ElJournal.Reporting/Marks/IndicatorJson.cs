using System.Text.Json;
using ElJournal.Domain.Marks.Indicators;

namespace ElJournal.Reporting.Marks;

/// <summary>Writes indicators as JSON, for programs.</summary>
public static class IndicatorJson
{
    /// <summary>Writes the sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(IndicatorSheet sheet, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, MarkJson.Options);
        json.WriteStartObject();
        json.WriteString("class", sheet.Class.Value);
        json.Period(sheet.Period);
        json.WriteString("asOf", sheet.Day is { } day ? MarkJson.Text(day) : null);
        json.Texts("rules", sheet.Sources);
        json.Texts("reasons", sheet.Reasons);
        Indicators(json, sheet.All);
        json.WriteStartArray("journals");
        foreach (var (journal, indicators) in sheet.Journals)
        {
            json.WriteStartObject();
            json.WriteString("journal", journal.Id.Value);
            json.WriteString("subject", journal.Subject);
            Indicators(json, indicators);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Indicators(Utf8JsonWriter json, MarkIndicators? indicators)
    {
        json.WriteStartArray("indicators");
        foreach (var indicator in indicators?.All ?? [])
        {
            json.WriteStartObject();
            json.WriteString("id", indicator.Id);
            json.WriteString("name", indicator.Name);
            json.Fraction("value", indicator.Value);
            json.WriteString("shown", indicator.Shown);
            json.WriteNumber("n", indicator.N);
            json.Fraction("sum", indicator.Sum);
            json.WriteString("formula", indicator.Formula);
            json.WriteString("calculation", indicator.Calculation);
            json.WriteStartArray("leftOut");
            foreach (var left in indicator.LeftOut)
            {
                json.WriteStartObject();
                json.WriteString("reason", MarkWords.JsonName(left.Reason.ToString()));
                json.WriteNumber("count", left.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
