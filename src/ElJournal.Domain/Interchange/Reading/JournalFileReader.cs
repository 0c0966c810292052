using System.Collections.Immutable;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Reads the files of journals, one after another, line by line.</summary>
internal sealed class JournalFileReader : FactFileReader
{
    private readonly SchoolRegister register;
    private readonly ImmutableArray<FactValues> values = [.. JournalFacts.Kinds.Select(k => new FactValues(k))];
    private JournalRecordBuilder? facts;
    private int lastKind;

    internal JournalFileReader(SchoolRegister register, RegisterIds ids)
        : base(new FactReading(ids) { Year = register.Year, Scale = register.School.Scale }) => this.register = register;

    /// <summary>Gets the good facts of the file read last, until the next one is read.</summary>
    internal JournalRecordBuilder Facts => facts ?? throw new InvalidOperationException("No file was read.");

    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="file">Its name.</param>
    /// <param name="ordinal">The number of its journal in the register.</param>
    /// <returns>The digest of the bytes.</returns>
    internal byte[] Read(Stream stream, string file, int ordinal)
    {
        var journal = register.Journals[ordinal];
        Reading.Journal = journal.Id;
        facts ??= new JournalRecordBuilder(register, journal);
        facts.Begin(journal);
        var digest = ReadLines(stream, file);
        ReportUndefined(Reading.Lessons, FieldTypes.Lesson);
        ReportUndefined(Reading.Assessments, FieldTypes.Assessment);
        return digest;
    }

    protected override bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        if (HasKind(reader))
        {
            return values[lastKind].Read(ref reader, Reading);
        }

        reader.Skip();
        return false;
    }

    protected override void Deliver() => JournalFacts.Kinds[lastKind].Deliver(values[lastKind], Reading, Facts);

    /// <summary>Finds the kind of the fact at whose beginning a reader stands, a copy of the caller's; reports why there is none.</summary>
    private bool HasKind(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = reader.Is(Discriminator.Name);
            reader.Read();
            if (isKind)
            {
                return IsKnown(ref reader);
            }

            reader.Skip();
        }

        Reading.Field = Discriminator.Name;
        Reading.Report(InterchangeValueDefects.Missing, Discriminator.Name, "вид факта");
        return false;
    }

    private bool IsKnown(ref Utf8JsonReader reader)
    {
        var kinds = JournalFacts.Kinds;
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < kinds.Length; i++)
            {
                var candidate = (lastKind + i) % kinds.Length;
                if (reader.Is(kinds[candidate].Name))
                {
                    lastKind = candidate;
                    return true;
                }
            }
        }

        Reading.Field = Discriminator.Name;
        Reading.Report(InterchangeDefects.UnknownFact, Quotation.Of(reader.ValueSpan), JournalFacts.Listing);
        return false;
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
