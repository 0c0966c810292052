using System.Text.Json;
using ElJournal.Domain.Marks;

namespace ElJournal.Reporting.Marks;

/// <summary>Writes the same marks by two sets of rules as JSON, for programs.</summary>
public static class MarkComparisonJson
{
    /// <summary>Writes the comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(MarkComparison comparison, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, MarkJson.Options);
        json.WriteStartObject();
        json.Head(comparison.Left.Marks, comparison.Left.Basis);
        json.Texts("otherRules", comparison.Right.Basis.Sources);
        json.Texts("otherReasons", comparison.Right.Basis.Reasons);
        json.WriteStartArray("pupils");
        foreach (var (left, right) in comparison.Rows)
        {
            json.WriteStartObject();
            json.WriteString("pupil", left.Pupil.Value);
            Write(json, "before", left);
            Write(json, "after", right);
            json.WriteString("move", MarkWords.JsonName(MarkComparison.MoveOf(left, right).ToString()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, MarkSheetRow row)
    {
        json.WriteStartObject(name);
        json.Fraction("average", row.Year is { } year ? year.Average : row.Outcome?.Average);
        json.Mark("proposed", MarkComparison.Proposed(row));
        json.WriteString("state", row.Year is { } known ? MarkWords.Code(known.State) : MarkWords.Code(row.Outcome?.State ?? MarkState.Undetermined));
        json.WriteEndObject();
    }
}
