using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Reads <c>school.json</c>: first its top level, to know the version and where each part stands; then the parts in the order in which they refer to each other.</summary>
/// <remarks>For one file only.</remarks>
internal sealed class SchoolFileReader
{
    private readonly ReadOnlyMemory<byte> text;
    private readonly FactReading reading = new(new RegisterIds());
    private readonly RegisterReceiver receiver = new();
    private readonly LineCounter lines;

    internal SchoolFileReader(ReadOnlyMemory<byte> text)
    {
        this.text = text;
        lines = new LineCounter(text);
        reading.Begin(InterchangeFormat.SchoolFile);
        reading.Line = 1;
    }

    /// <summary>Gets the number of facts that the file of a journal must have, where it is stated.</summary>
    internal IReadOnlyDictionary<JournalId, int> FactCounts => receiver.FactCounts;

    /// <summary>Gets the ledgers that are listed.</summary>
    internal IReadOnlyList<LedgerHeading> LedgerHeadings => receiver.LedgerHeadings;

    /// <summary>Gets the ids that the file defines.</summary>
    internal RegisterIds Ids => reading.Register;

    /// <summary>Reads the file.</summary>
    /// <param name="listing">Takes up all that is wrong with it.</param>
    /// <returns>The register, or null where something is wrong.</returns>
    internal SchoolRegister? Read(DefectListing listing)
    {
        var register = Read();
        listing.Add(order: -1, reading.Defects);
        return reading.Defects.Count == 0 ? register : null;
    }

    private SchoolRegister? Read()
    {
        if (Encodings.IsWide(text.Span))
        {
            reading.ReportFact(InterchangeDefects.WideEncoding);
            return null;
        }

        if (!CheckLines())
        {
            return null;
        }

        var scan = new SchoolFileScan(text, lines, reading);
        scan.Run(receiver);
        if (!scan.IsSupported)
        {
            return null;
        }

        reading.ChecksReferences = scan.IsUnambiguous;
        foreach (var section in RegisterFacts.Sections)
        {
            if (scan.Places.TryGetValue(section, out var place))
            {
                ReadSection(section, place);
            }
        }

        return scan.IsWhole ? Build() : null;
    }

    /// <summary>Looks for bytes that are no text, line by line, so that each line is named.</summary>
    private bool CheckLines()
    {
        if (System.Text.Unicode.Utf8.IsValid(text.Span) && !text.Span.Contains((byte)0))
        {
            return true;
        }

        foreach (var line in text.Span.Split((byte)'\n'))
        {
            Encodings.Check(text.Span[line], reading);
            reading.Line++;
        }

        return false;
    }

    private void ReadSection(RegisterSection section, Range place)
    {
        var start = place.Start.Value;
        var reader = new Utf8JsonReader(text.Span[place]);
        var values = new FactValues(section.Kind);
        reader.Read();
        (reading.Section, reading.Index, reading.Line) = (section.Kind.Name, -1, lines.LineOf(start));
        if (!section.IsList)
        {
            ReadFact(ref reader, section, values);
        }
        else if (reader.TokenType != JsonTokenType.StartArray)
        {
            reading.ReportFact(InterchangeDefects.NotAList);
            reading.ChecksReferences = false;
        }
        else
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                reading.Index++;
                reading.Line = lines.LineOf(start + (int)reader.TokenStartIndex);
                ReadFact(ref reader, section, values);
            }
        }

        reading.Year = receiver.Year;
        reading.Section = null;
    }

    private void ReadFact(ref Utf8JsonReader reader, RegisterSection section, FactValues values)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reading.ReportFact(InterchangeDefects.NotAnObject);
            reader.Skip();
        }
        else if (values.Read(ref reader, reading))
        {
            section.Kind.Deliver(values, reading, receiver);
        }
    }

    private SchoolRegister? Build()
    {
        receiver.Builder.Year = receiver.Year;
        receiver.Builder.ExtractedAt = receiver.ExtractedAt;
        var built = receiver.Builder.Build();
        foreach (var defect in built.Defects.Where(IsNew))
        {
            reading.Defects.Add(defect);
        }

        return built.TryGet(out var register) ? register : null;
    }

    /// <summary>References were looked at while reading, days only where there is a year.</summary>
    private bool IsNew(Defect defect) => defect.Code != RecordDefects.Dangling && (receiver.Year is not null || defect.Code != RecordDefects.YearUnknown);
}
