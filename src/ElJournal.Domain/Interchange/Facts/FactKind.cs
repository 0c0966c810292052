using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>A kind of fact as it is written: its properties in their order. Reader, writer, schema and tables for readers are all derived from it.</summary>
internal abstract class FactKind
{
    private protected FactKind(string name, string meaning, ImmutableArray<FactField> fields)
    {
        (Name, Utf8Name, Meaning, Fields) = (name, Encoding.UTF8.GetBytes(name), meaning, fields);
        Listing = string.Join(", ", fields.Select(f => f.Name));
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Index = i;
        }
    }

    /// <summary>Gets the name: the value of <c>fact</c> in a journal, the property in <c>school.json</c>.</summary>
    internal string Name { get; }

    /// <summary>Gets the name in the bytes of JSON.</summary>
    internal byte[] Utf8Name { get; }

    /// <summary>Gets what it is, in Russian.</summary>
    internal string Meaning { get; }

    /// <summary>Gets the properties in the order in which they are written.</summary>
    internal ImmutableArray<FactField> Fields { get; }

    /// <summary>Gets the names of all properties, for messages.</summary>
    internal string Listing { get; }

    /// <summary>Makes a fact of values that are good one by one; null when they do not fit together, which is then reported.</summary>
    internal abstract object? Make(FactValues values, FactReading reading);

    /// <summary>Writes those properties of a fact that are chosen.</summary>
    internal abstract void WriteFields(Utf8JsonWriter writer, object fact, Func<FactField, bool> isChosen);

    /// <summary>Finds the property on whose name a reader stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="expected">Where to look first: properties mostly come in order.</param>
    /// <returns>Its number, or -1.</returns>
    internal int Find(ref Utf8JsonReader reader, int expected)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            var candidate = expected + i < Fields.Length ? expected + i : expected + i - Fields.Length;
            if (reader.Is(Fields[candidate].Utf8Name))
            {
                return candidate;
            }
        }

        return -1;
    }
}

/// <summary>A kind of fact that is handed to a receiver once it is read.</summary>
internal abstract class FactKind<TReceiver>(string name, string meaning, ImmutableArray<FactField> fields) : FactKind(name, meaning, fields)
{
    /// <summary>Makes the fact of good values and hands it over, or reports why they do not fit together.</summary>
    internal abstract void Deliver(FactValues values, FactReading reading, TReceiver receiver);
}

/// <summary>A kind of fact with its type.</summary>
/// <param name="name">The name in files.</param>
/// <param name="meaning">What it is, in Russian.</param>
/// <param name="fields">The properties.</param>
/// <param name="make">Makes a fact of values that are good one by one; null when they do not fit together, which it then reports.</param>
/// <param name="receive">Hands the fact over.</param>
internal sealed class FactKind<TReceiver, TFact>(
    string name,
    string meaning,
    ImmutableArray<FactField<TFact>> fields,
    Func<FactValues, FactReading, TFact?> make,
    Action<TReceiver, TFact, Place> receive) : FactKind<TReceiver>(name, meaning, ImmutableArray<FactField>.CastUp(fields))
    where TFact : class
{
    internal override object? Make(FactValues values, FactReading reading) => make(values, reading);

    internal override void WriteFields(Utf8JsonWriter writer, object fact, Func<FactField, bool> isChosen)
    {
        foreach (var field in fields)
        {
            if (isChosen(field))
            {
                field.Write(writer, (TFact)fact);
            }
        }
    }

    internal override void Deliver(FactValues values, FactReading reading, TReceiver receiver)
    {
        if (make(values, reading) is { } fact)
        {
            receive(receiver, fact, reading.Place);
        }
    }

    /// <summary>Writes the properties of a fact.</summary>
    internal void WriteFields(Utf8JsonWriter writer, TFact fact)
    {
        foreach (var field in fields)
        {
            field.Write(writer, fact);
        }
    }
}
