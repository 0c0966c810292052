using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A value that has a meaning when it is left out, and is left out when it has that meaning.</summary>
internal sealed class DefaultType<T>(FieldType<T> type, T absent) : FieldType<T>(type.Shape)
    where T : struct
{
    internal override bool MayBeAbsent => true;

    internal override T Absent => absent;

    internal override bool IsAbsent(T value) => EqualityComparer<T>.Default.Equals(value, absent);

    internal override bool TryRead(ref Utf8JsonReader reader, FactReading reading, out T value) => type.TryRead(ref reader, reading, out value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => type.Write(writer, name, value);
}
