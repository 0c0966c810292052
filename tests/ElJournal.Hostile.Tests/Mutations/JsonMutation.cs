using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ElJournal.Hostile.Tests.Mutations;

/// <summary>Changes a value of a JSON text for another, or its shape around it; what is no JSON is changed by its words.</summary>
internal static class JsonMutation
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };

    internal static byte[] Apply(byte[] bytes, Random random)
    {
        try
        {
            if (JsonNode.Parse(bytes) is { } root)
            {
                var nodes = new List<JsonNode>();
                Gather(root, nodes);
                return Change(root, nodes[random.Next(nodes.Count)], nodes[random.Next(nodes.Count)], random);
            }
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // Damaged before: no tree to climb.
        }

        return WordMutation.Apply(bytes, random);
    }

    private static void Gather(JsonNode node, List<JsonNode> nodes)
    {
        nodes.Add(node);
        foreach (var child in node switch { JsonObject o => o.Select(m => m.Value), JsonArray a => a.AsEnumerable(), _ => [] })
        {
            if (child is not null)
            {
                Gather(child, nodes);
            }
        }
    }

    private static byte[] Change(JsonNode root, JsonNode node, JsonNode other, Random random)
    {
        // A token goes in raw, behind a mark that no text has, so that it need not be JSON.
        const string Mark = "\u0001here\u0001";
        var raw = random.Next(2) == 0 ? other.ToJsonString(Options) : Encoding.UTF8.GetString(Tokens.Pick(random));
        switch (random.Next(6))
        {
            case 0 when node.Parent is JsonObject parent:
                parent.Remove(node.GetPropertyName());
                return Bytes(root.ToJsonString(Options));
            case 1 when node.Parent is JsonObject parent:
                // The same name again, with another value.
                parent[Mark] = JsonValue.Create(Mark);
                return Bytes(root.ToJsonString(Options).Replace(Quote(Mark) + ":" + Quote(Mark), $"{JsonSerializer.Serialize(node.GetPropertyName(), Options)}:{raw}", StringComparison.Ordinal));
            case 2 when node is JsonArray { Count: > 0 } array:
                array.Add(array[random.Next(array.Count)]?.DeepClone());
                return Bytes(root.ToJsonString(Options));
            case 3:
                var depth = random.Next(1, 300);
                raw = new string('[', depth) + node.ToJsonString(Options) + new string(']', depth);
                break;
            case 4:
                raw = Quote(node.ToJsonString(Options).Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal));
                break;
            default:
                break;
        }

        if (node == root)
        {
            return Bytes(raw);
        }

        node.ReplaceWith(Mark);
        return Bytes(root.ToJsonString(Options).Replace(Quote(Mark), raw, StringComparison.Ordinal));
    }

    private static string Quote(string text) => $"\"{text.Replace("\u0001", "\\u0001", StringComparison.Ordinal)}\"";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
