using System.Globalization;
using System.Text.Json;
using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Writes a catalogue as JSON, for programs.</summary>
public static class CatalogueJson
{
    /// <summary>Writes the catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(Catalogue catalogue, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, JsonParts.Options);
        var pack = catalogue.Pack;
        json.WriteStartObject();
        json.WriteString("id", pack.Id);
        json.WriteString("title", pack.Title);
        json.WriteString("source", pack.Source);
        json.WriteSpan(pack.InForce);
        json.WriteString("basedOn", pack.BasedOn?.Id);
        json.WriteString("adoptedOn", pack.AdoptedOn?.ToString("R", CultureInfo.InvariantCulture));
        json.WriteString("digest", pack.Digest);
        json.WriteObjects("clauses", catalogue.Clauses, WriteClause);
        json.WriteObjects("changes", catalogue.Changes, WriteChange);
        json.WriteObjects("values", catalogue.Values, WriteValue);
        json.WriteObjects("readings", catalogue.Choices, WriteChoice);
        json.WriteEndObject();
    }

    private static void WriteClause(Utf8JsonWriter json, CatalogueClause item)
    {
        var clause = item.Clause;
        json.WriteString("id", clause.Id);
        json.WriteString("kind", clause.Kind.ToLetter());
        json.WriteString("text", clause.Text);
        json.WriteString("status", clause.Status.ToCode());
        json.WriteString("note", CatalogueWords.Note(clause));
        json.WriteObjects("norms", item.Norms, WriteNorm);
        json.WriteTexts("through", clause.Through);
        json.WriteTexts("capabilities", clause.Capabilities.Select(c => c.Id));
        json.WriteObjects("computations", item.Computations, WriteComputation);
        json.WriteObjects("permissions", item.Access, WriteAccess);
        json.WriteObjects("parameters", clause.Parameters, WriteParameter);
        json.WriteObjects("readings", item.Readings, WriteReading);
        json.WriteTexts("references", clause.References);
        WriteFigures(json, item.Figures);
    }

    private static void WriteReading(Utf8JsonWriter json, CatalogueReading reading)
    {
        json.WriteString("id", reading.Id);
        json.WriteString("option", reading.Option);
        json.WriteString("question", reading.Question);
        json.WriteString("wording", reading.Wording);
    }

    private static void WriteChoice(Utf8JsonWriter json, CatalogueChoice choice)
    {
        json.WriteString("id", choice.Reading.Id);
        json.WriteString("question", choice.Reading.Question);
        json.WriteObjects("options", choice.Reading.Options, static (writer, option) =>
        {
            writer.WriteString("id", option.Id);
            writer.WriteString("wording", option.Wording);
        });
        json.WriteTexts("chosen", choice.Chosen);
        json.WriteString("default", choice.Reading.Default.Id);
        json.WriteString("why", choice.Reading.Why);
    }

    private static void WriteParameter(Utf8JsonWriter json, ClauseParameter parameter)
    {
        json.WriteString("id", parameter.Id);
        json.WriteString("title", parameter.Title);
        json.WriteString("value", parameter.Value);
    }

    private static void WriteChange(Utf8JsonWriter json, CatalogueChange change)
    {
        json.WriteString("act", change.Act);
        json.WriteString("clause", change.Clause);
        json.WriteStartObject("norm");
        WriteNorm(json, change.Norm);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, CatalogueValue value)
    {
        json.WriteString("act", value.Act);
        json.WriteString("clause", value.Clause);
        json.WriteString("parameter", value.Parameter);
        json.WriteString("title", value.Title);
        json.WriteString("value", value.Value);
        json.WriteSpan(value.InForce);
        json.WriteString("source", value.Source);
    }

    /// <summary>Writes the members of a norm of access.</summary>
    internal static void WriteAccess(Utf8JsonWriter json, AccessNorm norm)
    {
        json.WriteString("id", norm.Id.Value);
        json.WriteString("title", norm.Title);
        json.WriteString("effect", norm.Effect == AccessEffect.Permit ? "permission" : "prohibition");
        json.WriteTexts("categories", norm.Categories.Select(AccessCodes.Categories.Format));
        json.WriteTexts("actions", norm.Actions.Select(AccessCodes.Actions.Format));
        json.WriteTexts("resources", norm.Resources.Select(AccessCodes.Resources.Format));
        json.WriteTexts("relations", AccessCodes.Relations.Codes.Where(c => norm.Relations.HasFlag(c.Value)).Select(c => c.Text));
        json.WriteSpan(norm.InForce);
        json.WriteString("source", norm.Source);
    }

    private static void WriteComputation(Utf8JsonWriter json, CatalogueComputation computation)
    {
        json.WriteString("id", computation.Id);
        json.WriteString("title", computation.Title);
        json.WriteString("for", computation.Scope);
        json.WriteObjects("editions", computation.Editions, static (writer, edition) =>
        {
            writer.WriteSpan(edition.InForce);
            writer.WriteString("preset", edition.Preset);
            writer.WriteObjects("parameters", edition.Values, static (inner, value) =>
            {
                inner.WriteString("title", value.Title);
                inner.WriteString("value", value.Value);
            });
            writer.WriteTexts("open", edition.Open);
            writer.WriteString("source", edition.Source);
        });
    }

    private static void WriteNorm(Utf8JsonWriter json, CatalogueNorm norm)
    {
        json.WriteString("id", norm.Id);
        json.WriteString("title", norm.Title);
        json.WriteString("kind", norm.Kind == NormKind.Obligation ? "obligation" : "prohibition");
        json.WriteString("case", norm.Case);
        json.WriteString("bearer", norm.Bearer);
        json.WriteString("dueParameter", norm.DueParameter);
        json.WriteObjects("editions", norm.Editions, WriteEdition);
        json.WriteObjects("examples", norm.Examples, static (writer, example) =>
        {
            writer.WriteString("name", example.Name);
            writer.WriteString("expected", example.Expected);
            writer.WriteString("bearer", example.Bearer);
        });
        WriteFigures(json, norm.Figures);
    }

    private static void WriteEdition(Utf8JsonWriter json, CatalogueEdition edition)
    {
        json.WriteSpan(edition.InForce);
        json.WriteTexts("conditions", edition.Conditions);
        json.WriteTexts("breach", edition.Breach);
        json.WriteString("fulfilment", edition.Fulfilment);
        json.WriteString("anchor", edition.Anchor);
        json.WriteString("due", edition.Due);
        json.WriteObjects("readings", edition.Readings, WriteReading);
        json.WriteString("force", edition.Force.ToCode());
        json.WriteString("mode", edition.Mode.ToCode());
        json.WriteString("source", edition.Source);
    }

    private static void WriteFigures(Utf8JsonWriter json, CatalogueFigures? figures)
    {
        if (figures is null)
        {
            return;
        }

        json.WriteStartObject("figures");
        json.WriteNumber("fulfilled", figures.Fulfilled);
        json.WriteNumber("late", figures.Late);
        json.WriteNumber("pending", figures.Pending);
        json.WriteNumber("broken", figures.Broken);
        json.WriteNumber("undetermined", figures.Undetermined);
        json.WriteEndObject();
    }
}
