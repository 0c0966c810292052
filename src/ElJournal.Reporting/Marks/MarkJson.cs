using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Reporting.Marks;

/// <summary>How marks are written as JSON, the same in every report.</summary>
internal static class MarkJson
{
    // Russian text stays legible; the output is a file or a stream of its own, never inlined into HTML.
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Head(this Utf8JsonWriter json, SubjectMarks marks, MarkBasis basis)
    {
        json.WriteString("journal", marks.Journal.Id.Value);
        json.Period(marks.Period);
        json.WriteString("asOf", Text(marks.Day));
        json.Texts("rules", basis.Sources);
        json.Texts("reasons", basis.Reasons);
    }

    internal static void Period(this Utf8JsonWriter json, StudyPeriod period)
    {
        json.WriteStartObject("period");
        json.WriteString("id", period.Id.Value);
        json.WriteString("from", Text(period.First));
        json.WriteString("to", Text(period.Last));
        json.WriteEndObject();
    }

    /// <summary>Writes an exact number; the parts may be of any size.</summary>
    internal static void Fraction(this Utf8JsonWriter json, string name, ExactFraction? number)
    {
        if (number is not { } value)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WritePropertyName("num");
        json.WriteRawValue(value.Numerator.ToString(CultureInfo.InvariantCulture));
        json.WritePropertyName("den");
        json.WriteRawValue(value.Denominator.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    /// <summary>Writes a whole mark as a number, any other cell by its code.</summary>
    internal static void Mark(this Utf8JsonWriter json, string name, Cell? cell)
    {
        if (cell is Cell.MarkCell { Mark.Hundredths: var hundredths } && hundredths % 100 == 0)
        {
            json.WriteNumber(name, hundredths / 100);
        }
        else
        {
            json.WriteString(name, MarkWords.Of(cell));
        }
    }

    internal static void Number(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void Weight(this Utf8JsonWriter json, string name, MarkWeight? weight)
    {
        if (weight is { } value)
        {
            json.WriteNumber(name, value.Hundredths / 100m);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    internal static void Distances(this Utf8JsonWriter json, ImmutableArray<BoundDistance> distances)
    {
        json.WriteStartArray("distances");
        foreach (var distance in distances)
        {
            json.WriteStartObject();
            json.WriteNumber("mark", distance.Mark);
            json.Fraction("bound", distance.Bound);
            json.Fraction("distance", distance.Distance);
            json.WriteBoolean("reached", distance.IsReached);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static string Text(LocalDate date) => date.ToString("R", CultureInfo.InvariantCulture);
}
