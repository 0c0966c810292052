using System.Text.Json;
using System.Text.RegularExpressions;

namespace ElJournal.Rules.Tests.Support;

/// <summary>The part of JSON Schema 2020-12 that our published schemas use; a keyword it does not know is a failure, so that nothing goes unchecked.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Silent = ["$schema", "$id", "$defs", "title", "description", "examples"];

    internal JsonElement Root { get; } = root;

    /// <summary>Gives where a value breaks the schema, and how; nothing when it keeps it.</summary>
    internal IEnumerable<string> Breaches(JsonElement value) => Breaches(Root, value, "$");

    /// <summary>Follows a reference.</summary>
    internal JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference) ? Root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]) : schema;

    private IEnumerable<string> Breaches(JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().Where(k => !Silent.Contains(k.Name)).SelectMany(keyword => keyword.Name switch
        {
            "$ref" => Breaches(Resolve(schema), value, path),
            "type" => Unless(IsOf(keyword.Value.GetString()!, value), $"{path} is no {keyword.Value}"),
            "properties" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateObject()
                .Where(p => value.TryGetProperty(p.Name, out _))
                .SelectMany(p => Breaches(p.Value, value.GetProperty(p.Name), $"{path}.{p.Name}")),
            "required" => keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"),
            "additionalProperties" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject()
                .Where(p => !schema.GetProperty("properties").TryGetProperty(p.Name, out _))
                .SelectMany(p => keyword.Value.ValueKind == JsonValueKind.Object ? Breaches(keyword.Value, p.Value, $"{path}.{p.Name}") : [$"{path} has {p.Name}"]),
            "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Breaches(keyword.Value, item, FormattableString.Invariant($"{path}[{i}]"))),
            "enum" => Unless(keyword.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)), $"{path} is not among {keyword.Value}"),
            "const" => Unless(JsonElement.DeepEquals(keyword.Value, value), $"{path} is not {keyword.Value}"),
            "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.None, Regex.InfiniteMatchTimeout), $"{path} is not like {keyword.Value}"),
            "minLength" => Unless(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(), $"{path} is too short"),
            "minItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(), $"{path} has too few"),
            "uniqueItems" => Unless(value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(i => i.ToString()).Distinct().Count() == value.GetArrayLength(), $"{path} has something twice"),
            "minimum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= keyword.Value.GetDecimal(), $"{path} is too small"),
            "maximum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= keyword.Value.GetDecimal(), $"{path} is too great"),
            "oneOf" => Unless(keyword.Value.EnumerateArray().Count(option => !Breaches(option, value, path).Any()) == 1, $"{path} is not exactly one of its options"),
            _ => throw new NotSupportedException($"A keyword that this check does not know. Name={keyword.Name}"),
        });

    private static IEnumerable<string> Unless(bool kept, string breach) => kept ? [] : [breach];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        _ => throw new NotSupportedException($"A type that this check does not know. Name={type}"),
    };
}
