using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ElJournal.Domain.Defects;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Rules.Packs;

/// <summary>A JSON object being read: every wrong value becomes a defect with its path, and reading goes on.</summary>
internal sealed class JsonNode
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private readonly JsonElement element;
    private readonly string? file;
    private readonly ImmutableArray<Defect>.Builder defects;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    internal JsonNode(JsonElement element, string path, string? file, ImmutableArray<Defect>.Builder defects) =>
        (this.element, Path, this.file, this.defects) = (element, path, file, defects);

    internal string Path { get; }

    internal void Report(DefectCode code, string? name, params ReadOnlySpan<string> arguments) =>
        defects.Add(new Defect(code, new Place(file, Path: name is null ? Path : $"{Path}.{name}"), arguments));

    internal bool Has(string name) => Find(name) is not null;

    internal bool IsEmpty(string name) => Find(name) is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() == 0;

    internal bool IsText(string name) => Find(name) is { ValueKind: JsonValueKind.String };

    internal string? RequiredText(string name)
    {
        var text = Text(name);
        if (!Has(name) || text is { Length: 0 })
        {
            Report(PackDefects.Missing, name, name);
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }

    internal string? Text(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Report(PackDefects.WrongType, name, name, "строку");
        return null;
    }

    internal T? OneOf<T>(string name, string what, IReadOnlyDictionary<string, T> options)
        where T : struct
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (options.TryGetValue(text, out var found))
        {
            return found;
        }

        Report(PackDefects.UnknownValue, name, what, text, string.Join(", ", options.Keys.Order(StringComparer.Ordinal)));
        return null;
    }

    internal int Number(string name, int fallback, int min, int max)
    {
        if (Find(name) is not { } value)
        {
            return fallback;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var number))
        {
            Report(PackDefects.WrongType, name, name, "целое число");
            return fallback;
        }

        if (number < min || number > max)
        {
            Report(PackDefects.OutOfRange, name, name, Invariant(number), Invariant(min), Invariant(max));
            return fallback;
        }

        return number;
    }

    internal int? Whole(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
        {
            return number;
        }

        Report(PackDefects.WrongType, name, name, "целое число");
        return null;
    }

    internal decimal? Decimal(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            return number;
        }

        Report(PackDefects.WrongType, name, name, "число");
        return null;
    }

    internal bool? Flag(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Report(PackDefects.WrongType, name, name, "true или false");
        return null;
    }

    internal LocalDate? Date(string name) => Parse(name, LocalDatePattern.Iso, "2023-09-01");

    internal LocalTime? TimeOfDay(string name) => Parse(name, Time, "17:00");

    internal JsonNode? Child(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return new JsonNode(value, $"{Path}.{name}", file, defects);
        }

        Report(PackDefects.WrongType, name, name, "объект в фигурных скобках");
        return null;
    }

    internal IEnumerable<JsonNode> Items(string name)
    {
        foreach (var (path, item) in Elements(name))
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                yield return new JsonNode(item, $"{Path}.{path}", file, defects);
            }
            else
            {
                Report(PackDefects.WrongType, path, path, "объект в фигурных скобках");
            }
        }
    }

    /// <summary>The texts of a list, each with its path; what is no text is reported.</summary>
    internal IEnumerable<(string Path, string Text)> Texts(string name)
    {
        foreach (var (path, item) in Elements(name))
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                yield return (path, item.GetString()!);
            }
            else
            {
                Report(PackDefects.WrongType, path, path, "строку");
            }
        }
    }

    /// <summary>The properties of an object whose names are data.</summary>
    internal IEnumerable<string> Names()
    {
        foreach (var property in element.EnumerateObject())
        {
            yield return property.Name;
        }
    }

    /// <summary>Reports what stands here and nobody asked for, and what stands twice.</summary>
    internal void Done()
    {
        foreach (var name in Names().GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            Report(PackDefects.Duplicate, name.Key, "поле", name.Key);
        }

        foreach (var property in element.EnumerateObject().Where(p => !known.Contains(p.Name)))
        {
            Report(PackDefects.UnknownProperty, property.Name, property.Name, string.Join(", ", known.Order(StringComparer.Ordinal)));
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<(string Path, JsonElement Item)> Elements(string name)
    {
        if (Find(name) is not { } value)
        {
            yield break;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Report(PackDefects.WrongType, name, name, "список в квадратных скобках");
            yield break;
        }

        var number = 0;
        foreach (var item in value.EnumerateArray())
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"{name}[{number++}]"), item);
        }
    }

    private T? Parse<T>(string name, IPattern<T> pattern, string form)
        where T : struct
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var result = pattern.Parse(text);
        if (result.Success)
        {
            return result.Value;
        }

        Report(PackDefects.NotADate, name, name, text, form);
        return null;
    }

    private JsonElement? Find(string name)
    {
        known.Add(name);
        return element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }
}
