using System.Text.Json;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Changes;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Marks.Years;

namespace ElJournal.Reporting.Marks;

/// <summary>Writes what a correction would move as JSON, for programs.</summary>
public static class CorrectionJson
{
    /// <summary>Writes the sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(CorrectionSheet sheet, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, MarkJson.Options);
        json.WriteStartObject();
        json.Head(sheet.Marks, sheet.Basis);
        json.WriteString("pupil", sheet.Pupil.Value);
        json.WriteString("assessment", sheet.Before.Work.Value);
        json.Mark("before", sheet.Before.Cell);
        json.Mark("after", sheet.After);
        json.WriteBoolean("movesPeriod", sheet.Preview?.MovesPeriod == true);
        json.WriteBoolean("movesYear", sheet.Preview?.MovesYear == true);
        Both(json, "periodMark", sheet.Preview?.Period, Write);
        Both(json, "finalMark", sheet.Preview?.FinalMark, static (json, name, cell) => json.Mark(name, cell));
        Both(json, "yearMark", sheet.Preview?.Year, Write);
        Both(json, "indicators", sheet.Preview?.Indicators, Write);
        Both(json, "indicatorsOfYear", sheet.Preview?.IndicatorsOfYear, Write);
        json.WriteEndObject();
    }

    private static void Both<T>(Utf8JsonWriter json, string name, Change<T>? change, Action<Utf8JsonWriter, string, T> write)
    {
        if (change is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(json, "before", change.Before);
        write(json, "after", change.After);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, MarkOutcome outcome)
    {
        json.WriteStartObject(name);
        json.Fraction("average", outcome.Average);
        json.WriteString("shown", outcome.Shown);
        json.WriteNumber("count", outcome.Count);
        json.Mark("proposed", outcome.Proposed);
        json.WriteString("state", MarkWords.Code(outcome.State));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, YearOutcome outcome)
    {
        json.WriteStartObject(name);
        json.Fraction("average", outcome.Average);
        json.WriteString("shown", outcome.Shown);
        json.Mark("proposed", outcome.Proposed);
        json.WriteString("state", MarkWords.Code(outcome.State));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, MarkIndicators indicators)
    {
        json.WriteStartObject(name);
        foreach (var indicator in indicators.All)
        {
            json.Fraction(indicator.Id, indicator.Value);
        }

        json.WriteEndObject();
    }
}
