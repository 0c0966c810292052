using System.Text.Json;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A value that may be left out.</summary>
internal sealed class OptionalType<T>(FieldType<T> type) : FieldType<T?>(type.Shape)
    where T : struct
{
    internal override bool MayBeAbsent => true;

    internal override bool IsAbsent(T? value) => value is null;

    internal override bool TryRead(ref Utf8JsonReader reader, FactReading reading, out T? value)
    {
        var good = type.TryRead(ref reader, reading, out var read);
        value = good ? read : null;
        return good;
    }

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T? value) => type.Write(writer, name, value!.Value);
}
