using System.Buffers;
using System.Text.Json;

namespace ElJournal.ReferenceHost.Output;

/// <summary>A JSON object with one member, or one item of a member, a line: valid JSON that line tools can cut as well.</summary>
internal sealed class JsonLines(Stream stream)
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private bool hasMembers;

    internal void Begin() => stream.Write("{\n"u8);

    /// <summary>Adds the member that an action writes.</summary>
    internal void Member(Action<Utf8JsonWriter> write)
    {
        Separate();
        Render(write);

        // The writer knows members within an object only; its braces are dropped.
        stream.Write(buffer.WrittenSpan[1..^1]);
    }

    /// <summary>Adds an array of objects.</summary>
    internal void Array<T>(string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        OpenArray(name);
        var isFirst = true;
        foreach (var item in items)
        {
            stream.Write(isFirst ? "\n"u8 : ",\n"u8);
            Render(writer => write(writer, item));
            stream.Write(buffer.WrittenSpan);
            isFirst = false;
        }

        CloseArray(isEmpty: isFirst);
    }

    /// <summary>Adds an array of objects that are written already.</summary>
    internal void Array(string name, Spool items)
    {
        OpenArray(name);
        items.CopyTo(stream);
        CloseArray(items.Count == 0);
    }

    internal void End()
    {
        stream.Write("\n}\n"u8);
        stream.Flush();
    }

    private void OpenArray(string name)
    {
        Separate();
        stream.Write("\""u8);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(name));
        stream.Write("\":["u8);
    }

    private void CloseArray(bool isEmpty) => stream.Write(isEmpty ? "]"u8 : "\n]"u8);

    private void Separate()
    {
        stream.Write(hasMembers ? ",\n"u8 : []);
        hasMembers = true;
    }

    private void Render(Action<Utf8JsonWriter> write)
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer, AuditJson.Options);
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
    }
}
