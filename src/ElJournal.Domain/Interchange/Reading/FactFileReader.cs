using System.Security.Cryptography;
using System.Text.Json;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Reads files with one fact a line.</summary>
/// <remarks>Used again for the next file, so that its memory is. Not safe on several threads: each has its own.</remarks>
internal abstract class FactFileReader(FactReading reading)
{
    private readonly LineSource lines = new();

    /// <summary>Gets what is known of the file read last: ids and defects.</summary>
    internal FactReading Reading { get; } = reading;

    /// <summary>Gets the number of facts in the file read last, good or bad.</summary>
    internal int FactCount { get; private set; }

    /// <summary>Reads a file to its end; gives the digest of the bytes.</summary>
    protected byte[] ReadLines(Stream stream, string file)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Begin(stream, file, digest);
        while (TryReadLine())
        {
        }

        return digest.GetHashAndReset();
    }

    /// <summary>Begins with a file, to be read line by line.</summary>
    protected void Begin(Stream stream, string file, IncrementalHash digest)
    {
        Reading.Begin(file);
        FactCount = 0;
        lines.Begin(stream, digest);
    }

    /// <summary>Reads the next line and delivers its fact, if it holds a good one; says whether there was a line.</summary>
    protected bool TryReadLine()
    {
        if (!lines.TryNext(out var line))
        {
            return false;
        }

        Reading.Line = lines.Line;
        line = lines.Line == 1 ? Encodings.WithoutMark(line) : line;
        if (lines.Line == 1 && Encodings.IsWide(line))
        {
            Reading.ReportFact(InterchangeDefects.WideEncoding);
            SkipToEnd();
            return false;
        }

        ReadLine(line);
        return true;
    }

    /// <summary>Reads the object at whose beginning a reader of a line stands, to its end; says whether it is good.</summary>
    protected abstract bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> line);

    /// <summary>Hands over the fact of the object read last.</summary>
    protected abstract void Deliver();

    private void SkipToEnd()
    {
        while (lines.TryNext(out _))
        {
        }
    }

    private void ReadLine(ReadOnlySpan<byte> line)
    {
        if (lines.IsTooLong)
        {
            FactCount++;
            Reading.ReportFact(InterchangeDefects.LineTooLong, $"{InterchangeFormat.MaxLineBytes}");
            return;
        }

        if (!line.StartsWith((byte)'{') && line.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return;
        }

        FactCount++;
        if (!Encodings.Check(line, Reading))
        {
            return;
        }

        try
        {
            ReadFact(line);
        }
        catch (JsonException e)
        {
            Encodings.ReportNotJson(line, e, Reading);
        }
    }

    private void ReadFact(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        var good = false;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            good = TryRead(ref reader, line);
        }
        else
        {
            Reading.ReportFact(InterchangeDefects.NotAnObject);
            reader.Skip();
        }

        // Anything but blanks behind the object throws.
        reader.Read();
        if (good)
        {
            Deliver();
        }
    }
}
