using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ElJournal.Domain.Time;

namespace ElJournal.Reporting;

/// <summary>What the writers of JSON share.</summary>
internal static class JsonParts
{
    // Russian text stays legible; the output is a file or a stream of its own, never inlined into HTML.
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a list of objects, each with what is written for it.</summary>
    internal static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of strings.</summary>
    internal static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the ends of a span into the object at hand.</summary>
    internal static void WriteSpan(this Utf8JsonWriter json, DateSpan span)
    {
        json.WriteString("from", span.From?.ToString("R", CultureInfo.InvariantCulture));
        json.WriteString("to", span.To?.ToString("R", CultureInfo.InvariantCulture));
    }
}
