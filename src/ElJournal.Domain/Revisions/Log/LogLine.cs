using System.Text.Json;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>Where the parts of a line stand in it; an empty range where there is none.</summary>
internal readonly record struct LogLine(Range Body, Range Open, Range Salts, string Hash)
{
    private const string Listing = $"{LogFormat.Body}, {LogFormat.Hash}, {LogFormat.Open}, {LogFormat.Salts}";

    /// <summary>Finds the parts of a line at whose beginning a reader stands; reports what is not theirs, and says whether all is well.</summary>
    internal static bool TryRead(ref Utf8JsonReader reader, FactReading reading, out LogLine line)
    {
        var (body, open, salts, hash) = (default(Range), default(Range), default(Range), "");
        var good = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.NameOf();
            reading.Field = Quotation.Of(reader.ValueSpan);
            good &= name switch
            {
                LogFormat.Body => TakeObject(ref reader, reading, ref body),
                LogFormat.Open => TakeObject(ref reader, reading, ref open),
                LogFormat.Salts => TakeObject(ref reader, reading, ref salts),
                LogFormat.Hash => TakeHash(ref reader, reading, ref hash),
                _ => Refuse(ref reader, reading, InterchangeValueDefects.Unknown, Listing),
            };
        }

        line = new LogLine(body, open, salts, hash);
        return good & Has(!body.Equals(default), LogFormat.Body, "запись", reading) & Has(hash.Length > 0, LogFormat.Hash, "отпечаток", reading);
    }

    /// <summary>Counts the personal values that are still there.</summary>
    internal int OpenCountIn(ReadOnlySpan<byte> line)
    {
        if (Open.Equals(default))
        {
            return 0;
        }

        var count = 0;
        var reader = new Utf8JsonReader(line[Open]);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            count++;
            reader.Read();
            reader.Skip();
        }

        return count;
    }

    private static bool TakeObject(ref Utf8JsonReader reader, FactReading reading, ref Range part)
    {
        if (!part.Equals(default))
        {
            return Refuse(ref reader, reading, InterchangeValueDefects.Repeated);
        }

        part = JsonSlices.ValueOf(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            return true;
        }

        reading.ReportFact(InterchangeDefects.NotAnObject);
        return false;
    }

    private static bool TakeHash(ref Utf8JsonReader reader, FactReading reading, ref string hash)
    {
        if (hash.Length > 0)
        {
            return Refuse(ref reader, reading, InterchangeValueDefects.Repeated);
        }

        reader.Read();
        if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length == LogFormat.NoHash.Length && !reader.ValueIsEscaped)
        {
            hash = reader.GetString()!;
            return true;
        }

        reading.Report(InterchangeValueDefects.Invalid, reading.Field, Quotation.Of(reader.ValueSpan), "64 шестнадцатеричные цифры");
        reader.Skip();
        return false;
    }

    private static bool Refuse(ref Utf8JsonReader reader, FactReading reading, Defects.DefectCode code, string listing = "")
    {
        reading.Report(code, reading.Field, listing);
        reader.Read();
        reader.Skip();
        return false;
    }

    private static bool Has(bool found, string name, string meaning, FactReading reading)
    {
        if (!found)
        {
            reading.Field = name;
            reading.Report(InterchangeValueDefects.Missing, name, meaning);
        }

        return found;
    }
}
