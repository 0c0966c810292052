using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ElJournal.Domain.Interchange.Writing;

namespace ElJournal.Domain.Interchange;

/// <summary>Схема формата обмена: JSON Schema (2020-12) of all kinds of files, made of the descriptions that the reader and the writer use.</summary>
internal static class InterchangeSchema
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Gets the schema of <c>school.json</c>.</summary>
    public static string School { get; } = Write(static writer => SchemaParts.WriteSchool(writer));

    /// <summary>Gets the schema of a line of the file of a journal.</summary>
    public static string JournalLine { get; } = Write(static writer => SchemaParts.WriteJournalLine(writer));

    /// <summary>Gets the schemas of a line of the file of each ledger, as <c>$defs</c> by the name of the ledger.</summary>
    public static string LedgerLines { get; } = Write(static writer => SchemaParts.WriteLedgerLines(writer));

    private static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        write(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
