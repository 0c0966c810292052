using System.Collections.Immutable;
using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>The values of the fact that is being read; used again for the next fact of the kind.</summary>
internal sealed class FactValues
{
    private readonly FactKind kind;
    private readonly ImmutableArray<FieldSlot> slots;
    private int expected;

    internal FactValues(FactKind kind)
    {
        this.kind = kind;
        slots = [.. kind.Fields.Select(f => f.NewSlot())];
    }

    internal FieldSlot this[int index] => slots[index];

    /// <summary>Reads an object on whose beginning a reader stands; says whether everything in it is good.</summary>
    internal bool Read(ref Utf8JsonReader reader, FactReading reading)
    {
        Begin();
        var good = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            good &= ReadProperty(ref reader, reading);
        }

        return HasAll(reading) && good;
    }

    /// <summary>Forgets the fact before.</summary>
    internal void Begin()
    {
        expected = 0;
        foreach (var slot in slots)
        {
            slot.Clear();
        }
    }

    /// <summary>Reads the property on whose name a reader stands, if it is one of the kind's; says whether it is and is good.</summary>
    internal bool ReadProperty(ref Utf8JsonReader reader, FactReading reading)
    {
        var index = kind.Find(ref reader, expected);
        if (index < 0)
        {
            reading.Field = Quotation.Of(reader.ValueSpan);
            reading.Report(InterchangeValueDefects.Unknown, reading.Field, kind.Listing);
            reader.Read();
            reader.Skip();
            return false;
        }

        expected = index + 1;
        reading.Field = kind.Fields[index].Name;
        reader.Read();
        if (slots[index].IsSet)
        {
            reading.Report(InterchangeValueDefects.Repeated, reading.Field);
            reader.Skip();
            return false;
        }

        return slots[index].Read(ref reader, reading);
    }

    /// <summary>Reports the required properties that are missing; says whether there is none.</summary>
    internal bool HasAll(FactReading reading)
    {
        var all = true;
        for (var i = 0; i < slots.Length; i++)
        {
            if (!slots[i].IsSet && kind.Fields[i].IsRequired)
            {
                reading.Field = kind.Fields[i].Name;
                reading.Report(InterchangeValueDefects.Missing, reading.Field, kind.Fields[i].Meaning);
                all = false;
            }
        }

        return all;
    }
}
