using System.Text.Json;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>The body of a record on its way to a revision: its plain properties, and where its parts stand.</summary>
/// <remarks>Used again for the next record. Not safe on several threads.</remarks>
internal sealed class LogBody(FactReading reading)
{
    private readonly FactValues entry = new(LogEntry.Form);
    private readonly FactValues key = new(LogKey.Form);
    private Range keyPart;
    private Range valuePart;
    private Range sealedPart;

    /// <summary>Gets the plain values, to which the personal ones are still to be read.</summary>
    internal FactValues Entry => entry;

    /// <summary>Gives the fact in a body, empty for a withdrawal.</summary>
    internal ReadOnlySpan<byte> ValueIn(ReadOnlySpan<byte> body) => PartIn(body, valuePart);

    /// <summary>Gives the commitments in a body, empty where there is none.</summary>
    internal ReadOnlySpan<byte> SealedIn(ReadOnlySpan<byte> body) => PartIn(body, sealedPart);

    /// <summary>Reads a body but for its fact; reports what is wrong, and says whether nothing is.</summary>
    internal bool TryRead(ReadOnlySpan<byte> body)
    {
        (keyPart, valuePart, sealedPart) = (default, default, default);
        entry.Begin();
        var good = true;
        var reader = new Utf8JsonReader(body);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            good &= ReadProperty(ref reader);
        }

        if (keyPart.Equals(default))
        {
            reading.Field = LogFormat.Key;
            reading.Report(InterchangeValueDefects.Missing, LogFormat.Key, LogKey.Form.Meaning);
            good = false;
        }

        return entry.HasAll(reading) & good;
    }

    /// <summary>Reads the key of a body; null where it is none, which is then reported.</summary>
    internal LogKey? KeyIn(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body[keyPart]);
        reader.Read();
        return key.Read(ref reader, reading) ? (LogKey?)LogKey.Form.Make(key, reading) : null;
    }

    private static ReadOnlySpan<byte> PartIn(ReadOnlySpan<byte> body, Range part) => part.Equals(default) ? [] : body[part];

    private bool ReadProperty(ref Utf8JsonReader reader)
    {
        if (reader.Is(LogFormat.Key))
        {
            return TakeObject(ref reader, LogFormat.Key, ref keyPart);
        }

        if (reader.Is(LogFormat.Value))
        {
            return TakeObject(ref reader, LogFormat.Value, ref valuePart);
        }

        return reader.Is(LogFormat.Sealed) ? TakeObject(ref reader, LogFormat.Sealed, ref sealedPart) : entry.ReadProperty(ref reader, reading);
    }

    private bool TakeObject(ref Utf8JsonReader reader, string name, ref Range part)
    {
        reading.Field = name;
        var isRepeated = !part.Equals(default);
        part = JsonSlices.ValueOf(ref reader);
        if (isRepeated)
        {
            reading.Report(InterchangeValueDefects.Repeated, name);
        }
        else if (reader.TokenType != JsonTokenType.EndObject)
        {
            reading.Report(InterchangeDefects.NotAnObject);
        }

        return !isRepeated && reader.TokenType == JsonTokenType.EndObject;
    }
}
