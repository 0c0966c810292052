using System.Text.Json;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>The bytes of values within an object of JSON, exactly as they stand: hashes are over bytes, not over what they mean.</summary>
internal static class JsonSlices
{
    /// <summary>Gives the first value of an object; empty where the object is.</summary>
    internal static ReadOnlySpan<byte> FirstValueOf(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        reader.Read();
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName ? text[ValueOf(ref reader)] : [];
    }

    /// <summary>Gives where the value of the property on whose name a reader stands begins and ends, and leaves the reader behind it.</summary>
    internal static Range ValueOf(ref Utf8JsonReader reader)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(int)reader.BytesConsumed;
    }
}
