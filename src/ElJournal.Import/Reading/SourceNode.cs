using System.Globalization;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;

namespace ElJournal.Import.Reading;

/// <summary>A value of a JSON source with its path: read as what it ought to be, and reported where it is not.</summary>
internal readonly struct SourceNode(JsonElement element, Place place, ImportLog log, SourceNodeDefects codes)
{
    private const int MaxText = 32_767;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    internal Place Place => place;

    /// <summary>Reads an object's member; null where there is none, or where it says nothing: null or a blank text.</summary>
    internal SourceNode? Find(string name) => element.TryGetProperty(name, out var member) && !SaysNothing(member)
        ? new SourceNode(member, place.At($"{place.Path}.{name}"), log, codes)
        : null;

    /// <summary>Reads a member without which the source cannot be understood.</summary>
    internal SourceNode? Require(string name)
    {
        var member = Find(name);
        if (member is null)
        {
            log.Report(codes.Missing, place.At($"{place.Path}.{name}"));
        }

        return member;
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">The file, for messages.</param>
    /// <param name="log">Takes what is wrong, also that it is no JSON.</param>
    /// <param name="codes">The words of the source.</param>
    /// <param name="read">Takes the root.</param>
    internal static void Read(ReadOnlyMemory<byte> utf8, string name, ImportLog log, SourceNodeDefects codes, Action<SourceNode> read)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8, Strict);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A name that escapes half of a surrogate pair is compared with the others, and then is no JsonException.
            log.Report(codes.Malformed, new Place(name, (int?)((e as JsonException)?.LineNumber + 1)));
            return;
        }

        using (document)
        {
            read(new SourceNode(document.RootElement, new Place(name, Line: null, "$"), log, codes));
        }
    }

    internal bool IsObject() => Is(JsonValueKind.Object, "объект");

    /// <summary>Gives the items of an array that are objects, each with its path.</summary>
    internal IEnumerable<SourceNode> Objects()
    {
        if (!Is(JsonValueKind.Array, "массив"))
        {
            return [];
        }

        var (at, into, known) = (place, log, codes);
        return element.EnumerateArray()
            .Select((item, i) => new SourceNode(item, at.At(string.Create(CultureInfo.InvariantCulture, $"{at.Path}[{i}]")), into, known))
            .Where(node => node.IsObject());
    }

    internal string? Text()
    {
        if (!Is(JsonValueKind.String, "строка"))
        {
            return null;
        }

        string text;
        try
        {
            text = element.GetString()!.Trim();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which JSON can escape and no text can hold.
            Report(codes.BadValue, Quoting.Of(element.GetRawText()), "текст без половин знаков");
            return null;
        }

        if (text.Length > MaxText)
        {
            Report(codes.TextTooLong, text.Length.ToString(CultureInfo.InvariantCulture), MaxText.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        return text;
    }

    /// <summary>Gives the numbers of an array, each the id of a thing.</summary>
    internal IReadOnlyList<string> Ids()
    {
        if (!Is(JsonValueKind.Array, "массив"))
        {
            return [];
        }

        var (at, into, known) = (place, log, codes);
        return [.. element.EnumerateArray()
            .Select((item, i) => new SourceNode(item, at.At(string.Create(CultureInfo.InvariantCulture, $"{at.Path}[{i}]")), into, known).Id())
            .OfType<string>()];
    }

    internal bool? Flag()
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetBoolean();
        }

        ReportType("true или false");
        return null;
    }

    internal int? Number(int min, int max)
    {
        if (!Is(JsonValueKind.Number, "число"))
        {
            return null;
        }

        if (element.TryGetInt32(out var number) && number >= min && number <= max)
        {
            return number;
        }

        Report(codes.BadValue, Quoting.Of(element.GetRawText()), string.Create(CultureInfo.InvariantCulture, $"целое число от {min} до {max}"));
        return null;
    }

    internal MarkWeight? Weight()
    {
        if (!Is(JsonValueKind.Number, "число"))
        {
            return null;
        }

        if (MarkWeight.TryParse(element.GetRawText(), out var weight))
        {
            return weight;
        }

        Report(codes.BadValue, Quoting.Of(element.GetRawText()), "число от 0 до 100, не больше двух знаков после точки");
        return null;
    }

    /// <summary>Reads the number by which the system knows a thing.</summary>
    internal string? Id()
    {
        if (!Is(JsonValueKind.Number, "число"))
        {
            return null;
        }

        if (element.TryGetInt64(out var number))
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        Report(codes.BadValue, Quoting.Of(element.GetRawText()), "целое число");
        return null;
    }

    internal void Report(DefectCode code, params ReadOnlySpan<string> arguments) => log.Report(code, place, arguments);

    private static bool SaysNothing(JsonElement member) =>
        member.ValueKind == JsonValueKind.Null || (member.ValueKind == JsonValueKind.String && member.GetRawText().AsSpan(1).TrimEnd('"').IsWhiteSpace());

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "объект",
        JsonValueKind.Array => "массив",
        JsonValueKind.String => "строка",
        JsonValueKind.Number => "число",
        JsonValueKind.True or JsonValueKind.False => "true или false",
        JsonValueKind.Null or JsonValueKind.Undefined => "null",
        _ => throw new InvalidOperationException("Unknown kind of JSON value."),
    };

    private bool Is(JsonValueKind kind, string expected)
    {
        if (element.ValueKind == kind)
        {
            return true;
        }

        ReportType(expected);
        return false;
    }

    private void ReportType(string expected) => Report(codes.WrongType, Name(element.ValueKind), expected);
}
