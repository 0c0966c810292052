using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Reads the files of journals, one after another, line by line.</summary>
/// <remarks>Used again for the next file, so that its memory is. Not safe on several threads: each has its own.</remarks>
internal sealed class JournalFileReader
{
    private readonly SchoolRegister register;
    private readonly LineSource lines = new();
    private readonly ImmutableArray<FactValues> values = [.. JournalFacts.Kinds.Select(k => new FactValues(k))];
    private int lastKind;

    internal JournalFileReader(SchoolRegister register, RegisterIds ids)
    {
        this.register = register;
        Reading = new FactReading(ids) { Year = register.Year, Scale = register.School.Scale };
    }

    /// <summary>Gets what is known of the file read last: ids and defects.</summary>
    internal FactReading Reading { get; }

    /// <summary>Gets the number of facts in the file read last, good or bad.</summary>
    internal int FactCount { get; private set; }

    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="file">Its name.</param>
    /// <param name="ordinal">The number of its journal in the register.</param>
    /// <param name="journal">Takes up the good facts.</param>
    /// <returns>The digest of the bytes.</returns>
    internal byte[] Read(Stream stream, string file, int ordinal, JournalRecordBuilder journal)
    {
        Reading.Begin(file);
        Reading.Journal = register.Journals[ordinal].Id;
        FactCount = 0;
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        lines.Begin(stream, digest);
        while (lines.TryNext(out var line))
        {
            Reading.Line = lines.Line;
            line = lines.Line == 1 ? Encodings.WithoutMark(line) : line;
            if (lines.Line == 1 && Encodings.IsWide(line))
            {
                Reading.ReportFact(InterchangeDefects.WideEncoding);
                SkipToEnd();
                break;
            }

            ReadLine(line, journal);
        }

        ReportUndefined(Reading.Lessons, FieldTypes.Lesson);
        ReportUndefined(Reading.Assessments, FieldTypes.Assessment);
        return digest.GetHashAndReset();
    }

    private void SkipToEnd()
    {
        while (lines.TryNext(out _))
        {
        }
    }

    private void ReadLine(ReadOnlySpan<byte> line, JournalRecordBuilder journal)
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
            ReadFact(line, journal);
        }
        catch (JsonException e)
        {
            Encodings.ReportNotJson(line, e, Reading);
        }
    }

    private void ReadFact(ReadOnlySpan<byte> line, JournalRecordBuilder journal)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Reading.ReportFact(InterchangeDefects.NotAnObject);
            reader.Skip();
            reader.Read();
            return;
        }

        var kind = FindKind(reader);
        if (kind < 0)
        {
            reader.Skip();
            reader.Read();
            return;
        }

        var good = values[kind].Read(ref reader, Reading);
        // Anything but blanks behind the object throws.
        reader.Read();
        if (good)
        {
            JournalFacts.Kinds[kind].Deliver(values[kind], Reading, journal);
        }
    }

    /// <summary>Finds the kind of the fact at whose beginning a reader stands, a copy of the caller's; reports why there is none.</summary>
    private int FindKind(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = reader.ValueTextEquals(Discriminator.Name);
            reader.Read();
            if (isKind)
            {
                return KindOf(ref reader);
            }

            reader.Skip();
        }

        Reading.Field = Discriminator.Name;
        Reading.Report(InterchangeValueDefects.Missing, Discriminator.Name, "вид факта");
        return -1;
    }

    private int KindOf(ref Utf8JsonReader reader)
    {
        var kinds = JournalFacts.Kinds;
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < kinds.Length; i++)
            {
                var candidate = (lastKind + i) % kinds.Length;
                if (reader.ValueTextEquals(kinds[candidate].Name))
                {
                    return lastKind = candidate;
                }
            }
        }

        Reading.Field = Discriminator.Name;
        Reading.Report(InterchangeDefects.UnknownFact, Quotation.Of(reader.ValueSpan), JournalFacts.Listing);
        return -1;
    }

    private void ReportUndefined<TId>(IdTable<TId> table, IdWords<TId> words)
        where TId : struct
    {
        foreach (var (id, line, field) in table.Undefined())
        {
            Reading.ReportAt(line, field, RecordDefects.Dangling, words.Genitive, words.TextOf(id));
        }
    }
}
