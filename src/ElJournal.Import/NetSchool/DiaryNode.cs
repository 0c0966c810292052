using System.Globalization;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Import.Reading;

namespace ElJournal.Import.NetSchool;

/// <summary>A value of a diary with its JSON path: read as what it ought to be, and reported where it is not.</summary>
internal readonly struct DiaryNode(JsonElement element, Place place, ImportLog log)
{
    private const int MaxText = 32_767;

    internal Place Place => place;

    /// <summary>Reads an object's member; null where there is none, or where it says nothing: null or a blank text.</summary>
    internal DiaryNode? Find(string name) => element.TryGetProperty(name, out var member) && !SaysNothing(member)
        ? new DiaryNode(member, place.At($"{place.Path}.{name}"), log)
        : null;

    /// <summary>Reads a member without which the diary cannot be understood.</summary>
    internal DiaryNode? Require(string name)
    {
        var member = Find(name);
        if (member is null)
        {
            log.Report(NetSchoolDefects.Missing, place.At($"{place.Path}.{name}"));
        }

        return member;
    }

    internal bool IsObject() => Is(JsonValueKind.Object, "объект");

    /// <summary>Gives the items of an array that are objects, each with its path.</summary>
    internal IEnumerable<DiaryNode> Objects()
    {
        if (!Is(JsonValueKind.Array, "массив"))
        {
            return [];
        }

        var (at, into) = (place, log);
        return element.EnumerateArray()
            .Select((item, i) => new DiaryNode(item, at.At(string.Create(CultureInfo.InvariantCulture, $"{at.Path}[{i}]")), into))
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
            Report(NetSchoolDefects.BadValue, Quoting.Of(element.GetRawText()), "текст без половин знаков");
            return null;
        }

        if (text.Length > MaxText)
        {
            Report(NetSchoolDefects.TextTooLong, text.Length.ToString(CultureInfo.InvariantCulture), MaxText.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        return text;
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

        Report(NetSchoolDefects.BadValue, Quoting.Of(element.GetRawText()), string.Create(CultureInfo.InvariantCulture, $"целое число от {min} до {max}"));
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

        Report(NetSchoolDefects.BadValue, Quoting.Of(element.GetRawText()), "число от 0 до 100, не больше двух знаков после точки");
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

        Report(NetSchoolDefects.BadValue, Quoting.Of(element.GetRawText()), "целое число");
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

    private void ReportType(string expected) => Report(NetSchoolDefects.WrongType, Name(element.ValueKind), expected);
}
