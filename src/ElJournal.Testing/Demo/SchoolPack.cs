using System.Text.Encodings.Web;
using System.Text.Json;
using ElJournal.Testing.Demo.Acts;
using NodaTime.Text;

namespace ElJournal.Testing.Demo;

/// <summary>Пакет демонстрационной школы: a pack that stands on its act and sets the moments that the act leaves open, each with its source.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class SchoolPack
{
    private const string Source = "приказ № 1 от 31.07.2023";

    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DemoAct act;

    internal SchoolPack(DemoAct act) => this.act = act;

    /// <summary>Gets the id of the pack.</summary>
    public string Id => "demo-" + act.Id;

    /// <summary>Writes the pack as JSON, the same bytes each time.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, Json);
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://eljournal.example/schemas/regulation-pack.schema.json");
        writer.WriteString("id", Id);
        writer.WriteString("title", "Сроки, которые назначила демонстрационная школа");
        writer.WriteString("source", Source);
        writer.WriteStartObject("inForce");
        writer.WriteString("from", LocalDatePattern.Iso.Format(act.SchoolFrom));
        writer.WriteString("to", "2024-08-31");
        writer.WriteEndObject();
        writer.WriteString("basedOn", act.Id);
        writer.WriteStartArray("clauses");
        writer.WriteEndArray();
        writer.WriteStartArray("changes");
        for (var i = 0; i < act.School.Length; i++)
        {
            Write(writer, act.School[i], i + 1);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SchoolMoment moment, int point)
    {
        writer.WriteStartObject();
        writer.WriteString("norm", moment.Norm);
        writer.WritePropertyName("due");
        using (var rule = JsonDocument.Parse(moment.Rule))
        {
            rule.WriteTo(writer);
        }

        writer.WriteString("source", $"{Source}, п. {point}");
        writer.WriteEndObject();
    }
}
