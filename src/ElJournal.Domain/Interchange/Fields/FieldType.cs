using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>How values of one type are read, checked, written and described: the one source of reader, writer, schema and tables.</summary>
/// <typeparam name="T">The values.</typeparam>
internal abstract class FieldType<T>(FieldShape shape)
{
    /// <summary>Gets the written form.</summary>
    internal FieldShape Shape { get; } = shape;

    /// <summary>Gets a value indicating whether the property may be left out.</summary>
    internal virtual bool MayBeAbsent => false;

    /// <summary>Gets what a property that is left out means.</summary>
    internal virtual T Absent => default!;

    /// <summary>Says whether a value is written by leaving the property out.</summary>
    internal virtual bool IsAbsent(T value) => false;

    /// <summary>Reads the value on which a reader stands; reports what is wrong with it and stays behind it in any case.</summary>
    internal abstract bool TryRead(ref Utf8JsonReader reader, FactReading reading, out T value);

    /// <summary>Writes the property of a value that is not absent.</summary>
    internal abstract void Write(Utf8JsonWriter writer, JsonEncodedText name, T value);
}
