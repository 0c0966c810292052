using System.Text.Json;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Interchange.Fields;

namespace ElJournal.Domain.Interchange.Writing;

/// <summary>Writes descriptions of facts as JSON Schema.</summary>
internal static class SchemaParts
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    internal static void WriteSchool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteHead(writer, "Папка обмена ElJournal: school.json");
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        WriteProperties(writer, SchoolFacts.Top);
        foreach (var section in RegisterFacts.Sections)
        {
            writer.WriteStartObject(section.Kind.Name);
            WriteSection(writer, section);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        var singles = RegisterFacts.Sections.Where(s => !s.IsList).Select(s => s.Kind.Name);
        WriteClosed(writer, [.. Required(SchoolFacts.Top), .. singles]);
        writer.WriteEndObject();
    }

    internal static void WriteJournalLine(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteHead(writer, "Папка обмена ElJournal: строка файла журнала");
        writer.WriteStartArray("oneOf");
        foreach (var kind in JournalFacts.Kinds)
        {
            writer.WriteStartObject();
            WriteObject(writer, kind);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void WriteLedgerLines(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteHead(writer, "Папка обмена ElJournal: строки файлов ведомостей, по описанию на ведомость");
        writer.WriteStartObject("$defs");
        foreach (var ledger in LedgerFiles.All)
        {
            writer.WriteStartObject(ledger.Description.Name);
            WriteObject(writer, ledger.Description);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, string title)
    {
        writer.WriteString("$schema", Dialect);
        writer.WriteString("title", title);
    }

    private static void WriteSection(Utf8JsonWriter writer, RegisterSection section)
    {
        if (!section.IsList)
        {
            WriteObject(writer, section.Kind);
            return;
        }

        writer.WriteString("description", section.Kind.Meaning);
        writer.WriteString("type", "array");
        writer.WriteStartObject("items");
        WriteObject(writer, section.Kind, withMeaning: false);
        writer.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter writer, FactKind kind, bool withMeaning = true)
    {
        if (withMeaning)
        {
            writer.WriteString("description", kind.Meaning);
        }

        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        WriteProperties(writer, kind);
        writer.WriteEndObject();
        WriteClosed(writer, [.. Required(kind)]);
    }

    private static void WriteProperties(Utf8JsonWriter writer, FactKind kind)
    {
        foreach (var field in kind.Fields)
        {
            writer.WriteStartObject(field.Name);
            writer.WriteString("description", field.Meaning);
            WriteShape(writer, field.Shape);
            writer.WriteEndObject();
        }
    }

    private static void WriteShape(Utf8JsonWriter writer, FieldShape shape)
    {
        writer.WriteString("type", shape.JsonType);
        if (shape.Codes is [var constant])
        {
            writer.WriteString("const", constant);
        }
        else if (!shape.Codes.IsEmpty)
        {
            WriteTexts(writer, "enum", [.. shape.Codes]);
        }

        if (shape.Pattern is not null)
        {
            writer.WriteString("pattern", shape.Pattern);
        }

        WriteLimit(writer, "minimum", shape.Minimum);
        WriteLimit(writer, "maximum", shape.Maximum);
        WriteLimit(writer, "maxLength", shape.MaxLength);
    }

    private static void WriteLimit(Utf8JsonWriter writer, string name, int? limit)
    {
        if (limit is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void WriteClosed(Utf8JsonWriter writer, string[] required)
    {
        WriteTexts(writer, "required", required);
        writer.WriteBoolean("additionalProperties", value: false);
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, string[] texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<string> Required(FactKind kind) => kind.Fields.Where(f => f.IsRequired).Select(f => f.Name);
}
