using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Reads what a program states beside the address, and gathers everything that is wrong with it.</summary>
internal sealed class ApiQuery(HttpContext context)
{
    /// <summary>How many rows a page has where nobody says.</summary>
    internal const int UsualSize = 50;

    /// <summary>How many rows a page has at most.</summary>
    internal const int MaxSize = 500;

    private const int MaxPage = 1_000_000;

    private readonly List<Defect> defects = [];

    /// <summary>Gets the answer that tells what is wrong; null where nothing is.</summary>
    internal ProblemHttpResult? Problem => defects.Count == 0 ? null : ApiProblem.Of(StatusCodes.Status400BadRequest, defects);

    /// <summary>Notes a value that cannot be read.</summary>
    internal void Object(string name, string? value, string wanted) => defects.Add(new Defect(ApiDefects.BadValue, default, name, value ?? "", wanted));

    /// <summary>Notes words that the log cannot hold.</summary>
    internal void Text(string name, string? value)
    {
        if (!LogText.Holds(value))
        {
            Object(name, $"{value!.Length} знаков", $"до {InterchangeFormat.MaxTextLength} знаков, без знака U+0000");
        }
    }

    /// <summary>Reads a day; null where none is stated.</summary>
    internal LocalDate? Day(string name, string? value)
    {
        if (value is null)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(value).TryGetValue(default, out var day))
        {
            return day;
        }

        Object(name, value, "день вида 2024-04-16");
        return null;
    }

    /// <summary>Reads a code; the usual one where none is stated.</summary>
    internal T Code<T>(string name, string? value, CodeTable<T> codes, T usual)
        where T : struct, Enum
    {
        if (value is null)
        {
            return usual;
        }

        if (codes.TryParse(value, out var code))
        {
            return code;
        }

        Object(name, value, $"одно из {codes.Listing}");
        return usual;
    }

    /// <summary>Gives one page of a list, as <c>page</c> and <c>size</c> ask.</summary>
    internal Paged<TView> Page<T, TView>(IReadOnlyList<T> all, string? page, string? size, Func<T, TView> show)
    {
        var number = Number("page", page, 1, MaxPage);
        var length = Number("size", size, UsualSize, MaxSize);
        var shown = all.Skip((number - 1) * length).Take(length).Select(show).ToImmutableArray();
        return new Paged<TView>(shown, number, length, all.Count, (long)number * length < all.Count ? AddressOf(number + 1) : null);
    }

    private int Number(string name, string? value, int usual, int most)
    {
        if (value is null)
        {
            return usual;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        Object(name, value, $"число от 1 до {most}");
        return usual;
    }

    private string AddressOf(int page)
    {
        var request = context.Request;
        var query = request.Query.Where(q => q.Key != "page").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value));
        return QueryHelpers.AddQueryString($"{request.PathBase}{request.Path}", query.Append(KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture))));
    }
}
