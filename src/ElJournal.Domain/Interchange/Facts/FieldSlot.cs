using System.Text.Json;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>The place of one property of the fact that is being read.</summary>
internal abstract class FieldSlot
{
    /// <summary>Gets or sets a value indicating whether the property stood in the fact, well or badly.</summary>
    internal bool IsSet { get; set; }

    /// <summary>Reads the value on which a reader stands; says whether it is good.</summary>
    internal abstract bool Read(ref Utf8JsonReader reader, FactReading reading);

    /// <summary>Empties the place for the next fact.</summary>
    internal abstract void Clear();
}

/// <summary>The place of one property of the fact that is being read, with its type.</summary>
internal sealed class FieldSlot<T>(FieldType<T> type) : FieldSlot
{
    private T value = type.Absent;

    /// <summary>Gets the value; what an absent one means when there is none.</summary>
    internal T Value => value;

    internal override bool Read(ref Utf8JsonReader reader, FactReading reading)
    {
        IsSet = true;
        return type.TryRead(ref reader, reading, out value);
    }

    internal override void Clear()
    {
        if (IsSet)
        {
            IsSet = false;
            value = type.Absent;
        }
    }
}
