using System.Text;
using System.Text.Json;

namespace ElJournal.Rules.Packs;

/// <summary>Finds text in JSON that cannot be read: what is no UTF-8, and escapes of half a character. A JSON document would throw only when asked for it.</summary>
internal static class UnreadableText
{
    /// <summary>Gives the line of the first such text, or null; of a text that is no JSON, only what stands before the mistake is looked at.</summary>
    internal static int? Find(ReadOnlySpan<byte> json)
    {
        var valid = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        var same = json.CommonPrefixLength(valid);
        return same < json.Length ? LineOf(json, same) : FindHalfCharacter(json);
    }

    private static int? FindHalfCharacter(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json.StartsWith("\uFEFF"u8) ? json[3..] : json);
        try
        {
            while (reader.Read())
            {
                if (reader.ValueIsEscaped && !IsWhole(reader))
                {
                    return LineOf(json, (int)reader.TokenStartIndex);
                }
            }
        }
        catch (JsonException)
        {
            // The reader of the pack says where.
        }

        return null;
    }

    private static bool IsWhole(Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static int LineOf(ReadOnlySpan<byte> json, int position) => json[..position].Count((byte)'\n') + 1;
}
