using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Writes a catalogue as JSON, for programs.</summary>
public static class CatalogueJson
{
    // Russian text stays legible; the output is a file or a stream of its own, never inlined into HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(Catalogue catalogue, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, Options);
        var pack = catalogue.Pack;
        json.WriteStartObject();
        json.WriteString("id", pack.Id);
        json.WriteString("title", pack.Title);
        json.WriteString("source", pack.Source);
        WriteSpan(json, pack.InForce);
        json.WriteString("basedOn", pack.BasedOn?.Id);
        json.WriteString("adoptedOn", pack.AdoptedOn?.ToString("R", CultureInfo.InvariantCulture));
        json.WriteString("digest", pack.Digest);
        json.WriteStartArray("clauses");
        foreach (var clause in catalogue.Clauses)
        {
            WriteClause(json, clause);
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var change in catalogue.Changes)
        {
            json.WriteStartObject();
            json.WriteString("act", change.Act);
            json.WriteString("clause", change.Clause);
            json.WritePropertyName("norm");
            WriteNorm(json, change.Norm);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("values");
        foreach (var value in catalogue.Values)
        {
            WriteValue(json, value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, CatalogueValue value)
    {
        json.WriteStartObject();
        json.WriteString("act", value.Act);
        json.WriteString("clause", value.Clause);
        json.WriteString("parameter", value.Parameter);
        json.WriteString("title", value.Title);
        json.WriteString("value", value.Value);
        WriteSpan(json, value.InForce);
        json.WriteString("source", value.Source);
        json.WriteEndObject();
    }

    private static void WriteClause(Utf8JsonWriter json, CatalogueClause item)
    {
        var clause = item.Clause;
        json.WriteStartObject();
        json.WriteString("id", clause.Id);
        json.WriteString("kind", clause.Kind.ToLetter());
        json.WriteString("text", clause.Text);
        json.WriteString("status", clause.Status.ToCode());
        json.WriteString("note", CatalogueWords.Note(clause));
        json.WriteStartArray("norms");
        foreach (var norm in item.Norms)
        {
            WriteNorm(json, norm);
        }

        json.WriteEndArray();
        WriteTexts(json, "through", clause.Through);
        WriteTexts(json, "capabilities", clause.Capabilities.Select(c => c.Id));
        json.WriteStartArray("computations");
        foreach (var computation in item.Computations)
        {
            WriteComputation(json, computation);
        }

        json.WriteEndArray();
        json.WriteStartArray("permissions");
        foreach (var norm in item.Access)
        {
            WriteAccess(json, norm);
        }

        json.WriteEndArray();
        json.WriteStartArray("parameters");
        foreach (var parameter in clause.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("id", parameter.Id);
            json.WriteString("title", parameter.Title);
            json.WriteString("value", parameter.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "references", clause.References);
        json.WriteEndObject();
    }

    private static void WriteAccess(Utf8JsonWriter json, AccessNorm norm)
    {
        json.WriteStartObject();
        json.WriteString("id", norm.Id.Value);
        json.WriteString("title", norm.Title);
        json.WriteString("effect", norm.Effect == AccessEffect.Permit ? "permission" : "prohibition");
        WriteTexts(json, "categories", norm.Categories.Select(AccessCodes.Categories.Format));
        WriteTexts(json, "actions", norm.Actions.Select(AccessCodes.Actions.Format));
        WriteTexts(json, "resources", norm.Resources.Select(AccessCodes.Resources.Format));
        WriteTexts(json, "relations", AccessCodes.Relations.Codes.Where(c => norm.Relations.HasFlag(c.Value)).Select(c => c.Text));
        WriteSpan(json, norm.InForce);
        json.WriteString("source", norm.Source);
        json.WriteEndObject();
    }

    private static void WriteComputation(Utf8JsonWriter json, CatalogueComputation computation)
    {
        json.WriteStartObject();
        json.WriteString("id", computation.Id);
        json.WriteString("title", computation.Title);
        json.WriteString("for", computation.Scope);
        json.WriteStartArray("editions");
        foreach (var edition in computation.Editions)
        {
            json.WriteStartObject();
            WriteSpan(json, edition.InForce);
            json.WriteString("preset", edition.Preset);
            json.WriteStartArray("parameters");
            foreach (var (title, value) in edition.Values)
            {
                json.WriteStartObject();
                json.WriteString("title", title);
                json.WriteString("value", value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteTexts(json, "open", edition.Open);
            json.WriteString("source", edition.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNorm(Utf8JsonWriter json, CatalogueNorm norm)
    {
        json.WriteStartObject();
        json.WriteString("id", norm.Id);
        json.WriteString("title", norm.Title);
        json.WriteString("kind", norm.Kind == NormKind.Obligation ? "obligation" : "prohibition");
        json.WriteString("case", norm.Case);
        json.WriteString("bearer", norm.Bearer);
        json.WriteString("dueParameter", norm.DueParameter);
        json.WriteStartArray("editions");
        foreach (var edition in norm.Editions)
        {
            WriteEdition(json, edition);
        }

        json.WriteEndArray();
        json.WriteStartArray("examples");
        foreach (var example in norm.Examples)
        {
            json.WriteStartObject();
            json.WriteString("name", example.Name);
            json.WriteString("expected", example.Expected);
            json.WriteString("bearer", example.Bearer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (norm.Figures is { } figures)
        {
            json.WriteStartObject("figures");
            json.WriteNumber("fulfilled", figures.Fulfilled);
            json.WriteNumber("late", figures.Late);
            json.WriteNumber("pending", figures.Pending);
            json.WriteNumber("broken", figures.Broken);
            json.WriteNumber("undetermined", figures.Undetermined);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteEdition(Utf8JsonWriter json, CatalogueEdition edition)
    {
        json.WriteStartObject();
        WriteSpan(json, edition.InForce);
        WriteTexts(json, "conditions", edition.Conditions);
        WriteTexts(json, "breach", edition.Breach);
        json.WriteString("fulfilment", edition.Fulfilment);
        json.WriteString("anchor", edition.Anchor);
        json.WriteString("due", edition.Due);
        json.WriteStartArray("readings");
        foreach (var reading in edition.Readings)
        {
            json.WriteStartObject();
            json.WriteString("id", reading.Id);
            json.WriteString("option", reading.Option);
            json.WriteString("question", reading.Question);
            json.WriteString("wording", reading.Wording);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("force", edition.Force.ToCode());
        json.WriteString("mode", edition.Mode.ToCode());
        json.WriteString("source", edition.Source);
        json.WriteEndObject();
    }

    internal static void WriteSpan(Utf8JsonWriter json, Domain.Time.DateSpan span)
    {
        json.WriteString("from", span.From?.ToString("R", CultureInfo.InvariantCulture));
        json.WriteString("to", span.To?.ToString("R", CultureInfo.InvariantCulture));
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
