using System.Buffers;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Writing;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>Стирание личных значений: a copy of a log in which chosen values and their salts are gone, and whose chain holds.</summary>
/// <remarks>The bodies, over which the hashes are, are copied byte by byte; only what stands beside them goes. Safe on any thread: it keeps nothing.</remarks>
public static class LogEraser
{
    /// <summary>Copies a log without the personal values of some records.</summary>
    /// <param name="source">The log.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="target">Where the copy goes; worthless where something is wrong with the log.</param>
    /// <param name="isErased">Says of a revision that has personal values whether they go; asked just before its line is written.</param>
    /// <returns>The end of the copy, or everything that is wrong with the log: then nothing is to be replaced by the copy.</returns>
    public static Result<LogHead> Erase(Stream source, string file, Stream target, Func<Revision, bool> isErased)
    {
        _ = (Preconditions.NotNull(target), Preconditions.NotNull(isErased));
        var copy = new ArrayBufferWriter<byte>();
        var erased = 0;
        var reader = new LogFileReader((revision, line, parts) =>
        {
            var isKept = revision is null || parts.Open.Equals(default) || !isErased(revision);
            erased += isKept ? 0 : parts.OpenCountIn(line);
            copy.ResetWrittenCount();
            Copy(line, parts, isKept, copy);
            target.Write(copy.WrittenSpan);
        });
        var head = reader.Read(Preconditions.NotNull(source), file);
        return LogResult.Of(head with { ErasedCount = head.ErasedCount + erased }, reader.Reading.Defects);
    }

    private static void Copy(ReadOnlySpan<byte> line, LogLine parts, bool isKept, ArrayBufferWriter<byte> copy)
    {
        using (var writer = new Utf8JsonWriter(copy, FactLines.Options))
        {
            writer.WriteStartObject();
            WritePart(writer, LogFormat.Body, line[parts.Body]);
            writer.WriteString(LogFormat.Hash, parts.Hash);
            if (isKept && !parts.Open.Equals(default))
            {
                WritePart(writer, LogFormat.Open, line[parts.Open]);
                WritePart(writer, LogFormat.Salts, line[parts.Salts]);
            }

            writer.WriteEndObject();
        }

        copy.Write("\n"u8);
    }

    private static void WritePart(Utf8JsonWriter writer, string name, ReadOnlySpan<byte> part)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(part, skipInputValidation: true);
    }
}
