using System.Text.Json;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Forecasts;

namespace ElJournal.Reporting.Marks;

/// <summary>Writes a forecast as JSON, for programs.</summary>
public static class ForecastJson
{
    /// <summary>Writes the forecast.</summary>
    /// <param name="sheet">The forecast.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(ForecastSheet sheet, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, MarkJson.Options);
        json.WriteStartObject();
        json.Head(sheet.Marks, sheet.Basis);
        json.Number("want", sheet.Want);
        json.WriteStartArray("pupils");
        foreach (var row in sheet.Rows)
        {
            Write(json, sheet, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ForecastSheet sheet, ForecastRow row)
    {
        json.WriteStartObject();
        json.WriteString("pupil", row.Pupil.Value);
        json.WriteString("state", row.Forecast is null ? MarkWords.Code(MarkState.Undetermined) : MarkWords.Code(row.Forecast.IfNothingChanges.State));
        Outcome(json, "now", row.Forecast?.Now);
        Outcome(json, "ifNothingChanges", row.Forecast?.IfNothingChanges);
        Outcome(json, "lowest", row.Forecast?.Lowest);
        Outcome(json, "highest", row.Forecast?.Highest);
        json.WriteStartArray("ahead");
        foreach (var work in row.Forecast?.Ahead ?? [])
        {
            json.WriteStartObject();
            Work(json, work);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Way(json, row);
        json.Texts("reasons", sheet.Basis.Rules is null ? sheet.Basis.Reasons : row.Defects.Select(d => d.Describe()));
        json.WriteEndObject();
    }

    private static void Way(Utf8JsonWriter json, ForecastRow row)
    {
        if (row.Way is not { } way)
        {
            json.WriteNull("way");
            return;
        }

        json.WriteStartObject("way");
        json.WriteBoolean("reachable", way.IsReachable);
        json.WriteStartArray("needed");
        foreach (var needed in way.Needed)
        {
            json.WriteStartObject();
            Work(json, needed.Work);
            json.WriteNumber("mark", needed.Mark);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Number("beyondPlan", row.BeyondPlan);
        Outcome(json, "outcome", way.Outcome);
        json.WriteEndObject();
    }

    private static void Work(Utf8JsonWriter json, PlannedWork work)
    {
        json.WriteString("assessment", work.Work == default(AssessmentId) ? null : work.Work.Value);
        json.WriteString("day", MarkJson.Text(work.Day));
        json.WriteString("kind", work.Kind);
        json.Weight("weight", work.Weight);
        json.WriteBoolean("owed", work.IsOwed);
    }

    private static void Outcome(Utf8JsonWriter json, string name, MarkOutcome? outcome)
    {
        if (outcome is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.Fraction("average", outcome.Average);
        json.WriteString("shown", outcome.Shown);
        json.WriteNumber("count", outcome.Count);
        json.Mark("proposed", outcome.Proposed);
        json.Number("alternative", outcome.Alternative);
        json.WriteString("state", MarkWords.Code(outcome.State));
        json.WriteEndObject();
    }
}
