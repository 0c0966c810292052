using System.Text.Json;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>The personal values of a line: each with its commitment, its salt, and whether it is still there.</summary>
/// <remarks>Used again for the next line. Not safe on several threads.</remarks>
internal sealed class LogValues
{
    private readonly Dictionary<string, Part> parts = new(StringComparer.Ordinal);

    /// <summary>Gets the number of values that were erased.</summary>
    internal int ErasedCount => parts.Values.Count(p => p.IsErased);

    /// <summary>Forgets the line before.</summary>
    internal void Begin() => parts.Clear();

    /// <summary>Says whether a value was recorded and is no longer there.</summary>
    internal bool IsErased(string name) => parts.TryGetValue(name, out var part) && part.IsErased;

    /// <summary>Takes the commitments of a body, the values and the salts of its line.</summary>
    /// <remarks>Each span is an object of JSON, or empty.</remarks>
    internal void Take(ReadOnlySpan<byte> commitments, ReadOnlySpan<byte> open, ReadOnlySpan<byte> salts)
    {
        Each(commitments, static (part, value) => part with { Commitment = TextOf(value) });
        Each(open, static (part, value) => part with { Value = value.ToArray() });
        Each(salts, static (part, value) => part with { Salt = TextOf(value) });
    }

    /// <summary>Reports values that are not those recorded, or stand alone; says whether there is none.</summary>
    internal bool Check(int number, FactReading reading)
    {
        var good = true;
        foreach (var (name, part) in parts.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (part.Commitment is null || (part.Value is null) != (part.Salt is null))
            {
                reading.ReportFact(LogDefects.StrayValue, $"{number}", Quoted(name));
                good = false;
            }
            else if (part.Value is not null && !IsKept(part))
            {
                reading.ReportFact(LogDefects.WrongValue, $"{number}", Quoted(name));
                good = false;
            }
        }

        return good;
    }

    /// <summary>Reads those values that a kind of fact has into its slots; says whether all of them are good.</summary>
    internal bool Read(FactKind form, FactValues values, FactReading reading)
    {
        var good = true;
        foreach (var property in form.Fields.Where(static f => f.IsPersonal))
        {
            if (parts.TryGetValue(property.Name, out var part) && part.Value is { } value)
            {
                var reader = new Utf8JsonReader(value);
                reader.Read();
                reading.Field = property.Name;
                good &= values[property.Index].Read(ref reader, reading);
            }
        }

        return good;
    }

    private static bool IsKept(Part part)
    {
        var salt = new byte[LogFormat.SaltBytes];
        return part.Salt!.Length == salt.Length * 2
            && Convert.FromHexString(part.Salt, salt, out _, out _) == System.Buffers.OperationStatus.Done
            && Commitment.To(salt, part.Value) == part.Commitment;
    }

    private static string Quoted(string name) => Quotation.Of(System.Text.Encoding.UTF8.GetBytes(name));

    private static string TextOf(ReadOnlySpan<byte> value)
    {
        var reader = new Utf8JsonReader(value);
        reader.Read();
        return reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped ? reader.GetString()! : "";
    }

    private void Each(ReadOnlySpan<byte> text, Taker take)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var reader = new Utf8JsonReader(text);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.NameOf();
            parts[name] = take(parts.GetValueOrDefault(name, new Part()), text[JsonSlices.ValueOf(ref reader)]);
        }
    }

    private delegate Part Taker(Part part, ReadOnlySpan<byte> value);

    private sealed record Part
    {
        internal string? Commitment { get; init; }

        internal byte[]? Value { get; init; }

        internal string? Salt { get; init; }

        internal bool IsErased => Commitment is not null && Value is null && Salt is null;
    }
}
