using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using ElJournal.Domain.Interchange.Facts;

namespace ElJournal.Domain.Interchange.Writing;

/// <summary>Lines of text and JSON on their way to a stream; what passes is digested.</summary>
internal sealed class FactLines : IDisposable
{
    private const int FlushSize = 1 << 16;

    /// <summary>How JSON is written.</summary>
    internal static readonly JsonWriterOptions Options = new()
    {
        // Cyrillic is for people to read; nothing here ends in HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Stream stream;
    private readonly bool leavesOpen;
    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> buffer = new(FlushSize * 2);
    private readonly Utf8JsonWriter writer;

    internal FactLines(Stream stream, bool leavesOpen = false)
    {
        (this.stream, this.leavesOpen) = (stream, leavesOpen);
        writer = new Utf8JsonWriter(buffer, Options);
    }

    /// <summary>Writes text as it is.</summary>
    internal void Write(ReadOnlySpan<byte> text) => buffer.Write(text);

    /// <summary>Writes a fact as an object.</summary>
    internal void Write<TReceiver, TFact>(FactKind<TReceiver, TFact> kind, TFact fact)
        where TFact : class
    {
        writer.WriteStartObject();
        kind.WriteFields(writer, fact);
        writer.WriteEndObject();
        FlushWriter();
    }

    /// <summary>Writes the properties of a fact without the braces around them.</summary>
    internal void WriteFields<TReceiver, TFact>(FactKind<TReceiver, TFact> kind, TFact fact)
        where TFact : class
    {
        kind.WriteFields(writer, fact);
        FlushWriter();
    }

    /// <summary>Ends a line.</summary>
    internal void EndLine()
    {
        buffer.Write("\n"u8);
        FlushFull();
    }

    /// <summary>Hands over what has gathered, if it is much.</summary>
    internal void FlushFull()
    {
        if (buffer.WrittenCount >= FlushSize)
        {
            Flush();
        }
    }

    /// <summary>Hands over what is left; gives the digest of all bytes.</summary>
    internal byte[] Finish()
    {
        Flush();
        stream.Flush();
        return digest.GetHashAndReset();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        digest.Dispose();
        if (!leavesOpen)
        {
            stream.Dispose();
        }
    }

    private void FlushWriter()
    {
        writer.Flush();
        writer.Reset();
    }

    private void Flush()
    {
        digest.AppendData(buffer.WrittenSpan);
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
