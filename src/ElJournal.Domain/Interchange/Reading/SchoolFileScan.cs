using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Facts;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Looks over the top level of <c>school.json</c>: its header, and where each part stands.</summary>
internal sealed class SchoolFileScan(ReadOnlyMemory<byte> text, LineCounter lines, FactReading reading)
{
    private static readonly string Listing = string.Join(", ", [SchoolFacts.Top.Listing, .. RegisterFacts.Sections.Select(s => s.Kind.Name)]);

    private readonly FactValues header = new(SchoolFacts.Top);

    // Said only of a file of this version: another version may well have other parts.
    private readonly List<(int Line, string Field, DefectCode Code)> others = [];

    /// <summary>Gets where the value of each part stands.</summary>
    internal Dictionary<RegisterSection, Range> Places { get; } = [];

    /// <summary>Gets a value indicating whether the file could be read to its end.</summary>
    internal bool IsWhole { get; private set; }

    /// <summary>Gets a value indicating whether it is known what the parts define: none is missing behind a break, none stands twice.</summary>
    internal bool IsUnambiguous => IsWhole && others.TrueForAll(o => o.Code != InterchangeValueDefects.Repeated);

    /// <summary>Gets a value indicating whether the file is of this format and version; where it is not, nothing else can be said of it.</summary>
    internal bool IsSupported { get; private set; } = true;

    /// <summary>Looks over the file.</summary>
    internal void Run(RegisterReceiver receiver)
    {
        header.Begin();
        try
        {
            var reader = new Utf8JsonReader(text.Span);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                reading.ReportFact(InterchangeDefects.NotAnObject);
                return;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                reading.Line = lines.LineOf((int)reader.TokenStartIndex);
                ReadProperty(ref reader);
            }

            reader.Read();
            IsWhole = true;
        }
        catch (JsonException e)
        {
            reading.Line = 1;
            Encodings.ReportNotJson(text.Span, e, reading);
        }

        reading.Line = 1;
        IsSupported &= !IsWhole || header.HasAll(reading);
        if (IsSupported)
        {
            ReportOthers();
            SchoolFacts.Top.Deliver(header, reading, receiver);
        }
    }

    private void ReadProperty(ref Utf8JsonReader reader)
    {
        if (SchoolFacts.Top.Find(ref reader, expected: 0) is var field and >= 0)
        {
            var good = header.ReadProperty(ref reader, reading);
            IsSupported &= good || !SchoolFacts.Top.Fields[field].IsRequired;
            return;
        }

        var section = FindSection(ref reader);
        var name = Quotation.Of(reader.ValueSpan);
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        if (section is null)
        {
            others.Add((reading.Line, name, InterchangeValueDefects.Unknown));
        }
        else if (!Places.TryAdd(section, start..(int)reader.BytesConsumed))
        {
            others.Add((reading.Line, name, InterchangeValueDefects.Repeated));
        }
    }

    private void ReportOthers()
    {
        foreach (var (line, field, code) in others)
        {
            reading.ReportAt(line, field, code, field, Listing);
        }

        foreach (var section in RegisterFacts.Sections.Where(s => IsWhole && !s.IsList && !Places.ContainsKey(s)))
        {
            reading.ReportAt(1, section.Kind.Name, InterchangeValueDefects.Missing, section.Kind.Name, section.Kind.Meaning);
        }
    }

    private static RegisterSection? FindSection(ref Utf8JsonReader reader)
    {
        foreach (var section in RegisterFacts.Sections)
        {
            if (reader.Is(section.Kind.Name))
            {
                return section;
            }
        }

        return null;
    }
}
