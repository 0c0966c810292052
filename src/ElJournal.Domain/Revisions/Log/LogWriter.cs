using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Writing;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>Запись журнала изменений: one revision a line, each chained to the one before.</summary>
/// <remarks>
/// <para>The form is that of <c>docs/log-format.md</c>. A line is handed to the stream whole; what is written is never changed. Not safe on several threads.</para>
/// </remarks>
public sealed class LogWriter : IDisposable
{
    private readonly Stream stream;
    private readonly SaltSource salts;
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly ArrayBufferWriter<byte> body = new();
    private readonly ArrayBufferWriter<byte> field = new();
    private readonly Utf8JsonWriter json;
    private readonly List<(string Name, byte[] Value, byte[] Salt)> personal = [];

    private LogWriter(Stream stream, SaltSource salts, LogHead head)
    {
        (this.stream, this.salts, Head) = (Preconditions.NotNull(stream), Preconditions.NotNull(salts), head);
        json = new Utf8JsonWriter(body, FactLines.Options);
    }

    /// <summary>Gets the end of the log as it is written so far.</summary>
    public LogHead Head { get; private set; }

    /// <summary>Begins a log.</summary>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="school">Whose log it is.</param>
    /// <param name="salts">Where salts come from.</param>
    /// <returns>The writer.</returns>
    public static LogWriter Begin(Stream stream, SchoolId school, SaltSource salts)
    {
        var writer = new LogWriter(stream, salts, new LogHead(0, LogFormat.NoHash));
        writer.WriteObject(LogHeader.Form, new LogHeader(LogFormat.Name, LogFormat.Version, school));
        writer.WriteLine(0);
        return writer;
    }

    /// <summary>Goes on with a log.</summary>
    /// <param name="stream">Where it goes, standing at its end; it stays open.</param>
    /// <param name="head">Its end, as reading it gave it.</param>
    /// <param name="salts">Where salts come from.</param>
    /// <returns>The writer.</returns>
    public static LogWriter Continue(Stream stream, LogHead head, SaltSource salts) => new(stream, salts, Preconditions.NotNull(head));

    /// <summary>Writes a revision.</summary>
    /// <param name="revision">The next one.</param>
    /// <exception cref="ArgumentException">It is not the next one, its values were erased, or a value has no form in the format.</exception>
    public void Write(Revision revision)
    {
        Preconditions.That(Preconditions.NotNull(revision).Number == Head.Count + 1, nameof(revision), $"Not the next revision. Number={revision.Number}, Expected={Head.Count + 1}");
        Preconditions.That(!revision.IsErased, nameof(revision), $"Erased values cannot be written. Number={revision.Number}");
        var entry = LogEntry.Of(revision, Head.Hash);
        personal.Clear();
        json.WriteStartObject();
        LogEntry.Form.WriteFields(json, entry, static f => !f.IsPersonal);
        WritePart(LogFormat.Key, LogKey.Form, new LogKey(revision.Address.Key));
        Seal(LogEntry.Form, entry);
        if (revision.After is { } fact)
        {
            WritePart(LogFormat.Value, revision.Address.Kind.Form, fact);
            Seal(revision.Address.Kind.Form, fact);
        }

        WriteCommitments();
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        WriteLine(revision.Number);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private void WriteObject(FactKind form, object fact)
    {
        json.WriteStartObject();
        form.WriteFields(json, fact, static _ => true);
        json.WriteEndObject();
        json.Flush();
        json.Reset();
    }

    private void WritePart(string name, FactKind form, object fact)
    {
        json.WriteStartObject(name);
        form.WriteFields(json, fact, static f => !f.IsPersonal);
        json.WriteEndObject();
    }

    /// <summary>Takes down the personal values of a fact that it has.</summary>
    private void Seal(FactKind form, object fact)
    {
        foreach (var property in form.Fields.Where(static f => f.IsPersonal))
        {
            field.ResetWrittenCount();
            using var writer = new Utf8JsonWriter(field, FactLines.Options);
            writer.WriteStartObject();
            form.WriteFields(writer, fact, f => f == property);
            writer.WriteEndObject();
            writer.Flush();
            if (JsonSlices.FirstValueOf(field.WrittenSpan) is { IsEmpty: false } value)
            {
                var salt = new byte[LogFormat.SaltBytes];
                salts(salt);
                personal.Add((property.Name, value.ToArray(), salt));
            }
        }
    }

    private void WriteCommitments()
    {
        if (personal.Count == 0)
        {
            return;
        }

        json.WriteStartObject(LogFormat.Sealed);
        foreach (var (name, value, salt) in personal)
        {
            json.WriteString(name, Commitment.To(salt, value));
        }

        json.WriteEndObject();
    }

    private void WriteLine(int number)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(body.WrittenSpan));
        line.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(line, FactLines.Options))
        {
            writer.WriteStartObject();
            writer.WritePropertyName(LogFormat.Body);
            writer.WriteRawValue(body.WrittenSpan, skipInputValidation: true);
            writer.WriteString(LogFormat.Hash, hash);
            WriteOpen(writer);
            writer.WriteEndObject();
        }

        line.Write("\n"u8);
        stream.Write(line.WrittenSpan);
        body.ResetWrittenCount();
        Head = new LogHead(number, hash) { ErasedCount = Head.ErasedCount };
    }

    private void WriteOpen(Utf8JsonWriter writer)
    {
        if (personal.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(LogFormat.Open);
        foreach (var (name, value, _) in personal)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(value, skipInputValidation: true);
        }

        writer.WriteEndObject();
        writer.WriteStartObject(LogFormat.Salts);
        foreach (var (name, _, salt) in personal)
        {
            writer.WriteString(name, Convert.ToHexStringLower(salt));
        }

        writer.WriteEndObject();
    }
}
