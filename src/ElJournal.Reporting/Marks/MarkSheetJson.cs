using System.Text.Json;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;

namespace ElJournal.Reporting.Marks;

/// <summary>Writes a sheet of marks as JSON, for programs.</summary>
public static class MarkSheetJson
{
    /// <summary>Writes the sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="isExplained">Whether each pupil gets an <c>explanation</c>.</param>
    public static void Write(MarkSheet sheet, Stream stream, bool isExplained)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, MarkJson.Options);
        json.WriteStartObject();
        json.Head(sheet.Marks, sheet.Basis);
        json.WriteStartArray("pupils");
        foreach (var row in sheet.Rows)
        {
            json.WriteStartObject();
            Write(json, sheet, row);
            if (isExplained)
            {
                json.Texts("explanation", MarkExplanation.Lines(sheet, row));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MarkSheet sheet, MarkSheetRow row)
    {
        json.WriteString("pupil", row.Pupil.Value);
        if (row.Year is { } year)
        {
            json.Fraction("average", year.Average);
            json.WriteString("shown", year.Shown);
            json.Number("count", row.Count);
            json.Mark("proposed", year.Proposed);
            json.Number("alternative", year.Alternative);
            json.WriteString("state", MarkWords.Code(year.State));
            json.Distances([]);
        }
        else
        {
            json.Fraction("average", row.Outcome?.Average);
            json.WriteString("shown", row.Outcome?.Shown);
            json.Number("count", row.Count);
            json.Mark("proposed", row.Outcome?.Proposed);
            json.Number("alternative", row.Outcome?.Alternative);
            json.WriteString("state", MarkWords.Code(row.Outcome?.State ?? MarkState.Undetermined));
            json.Distances(row.Outcome?.Distances ?? []);
        }

        json.Number("minMarks", row.Outcome?.MinMarks);
        WriteExcluded(json, row.Outcome);
        WriteFinal(json, row);
        json.WriteString("leftOn", row.LeftOn is { } last ? MarkJson.Text(last) : null);
        json.Texts("broughtFrom", row.BroughtFrom.Select(j => j.Value));
        json.Texts("reasons", sheet.Basis.Rules is null ? sheet.Basis.Reasons : row.Defects.Select(d => d.Describe()));
    }

    private static void WriteExcluded(Utf8JsonWriter json, MarkOutcome? outcome)
    {
        json.WriteStartArray("excluded");
        foreach (var cell in outcome?.Excluded ?? [])
        {
            var work = outcome!.Marks.Cells[cell.Index];
            json.WriteStartObject();
            json.WriteString("assessment", work.Work == default(AssessmentId) ? null : work.Work.Value);
            json.WriteString("day", MarkJson.Text(work.Day));
            json.WriteString("cell", MarkWords.Of(work.Cell));
            json.WriteString("reason", MarkWords.Code(cell.Fate));
            json.WriteString("text", MarkWords.Of(cell.Fate));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinal(Utf8JsonWriter json, MarkSheetRow row)
    {
        json.Mark("final", row.Final?.Cell);
        json.WriteString("fit", row.Fit is { } fit ? MarkWords.Code(fit) : null);
    }
}
