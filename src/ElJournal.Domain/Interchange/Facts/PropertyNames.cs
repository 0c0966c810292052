using System.Text;
using System.Text.Json;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Reads the names of JSON properties that anybody may have written: one may escape half of a surrogate pair, such as <c>\ud800</c>, and is then no text.</summary>
internal static class PropertyNames
{
    /// <summary>Gives the name on which a reader stands; the empty text for one that is no text.</summary>
    internal static string NameOf(this ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The only way in which a name that was read can fail here.
            return "";
        }
    }

    /// <summary>Says whether the name or text on which a reader stands is this one.</summary>
    internal static bool Is(this ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8) =>
        reader.ValueIsEscaped ? reader.NameOf() is { Length: > 0 } name && name == Encoding.UTF8.GetString(utf8) : reader.ValueTextEquals(utf8);

    /// <summary>Says whether the name or text on which a reader stands is this one.</summary>
    internal static bool Is(this ref Utf8JsonReader reader, string text) => reader.ValueIsEscaped ? reader.NameOf() == text : reader.ValueTextEquals(text);
}
