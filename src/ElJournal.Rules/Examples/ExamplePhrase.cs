using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>One thing of a list in a cell: what it is, then details that each begin with a word, «диск А, сделана 01.06.2024 10:00, помещение 12».</summary>
internal sealed class ExamplePhrase
{
    private readonly ExampleRow row;
    private readonly ExampleColumn column;
    private readonly string expected;
    private readonly FrozenDictionary<string, string> details;

    private ExamplePhrase(ExampleRow row, ExampleColumn column, string expected, string head, FrozenDictionary<string, string> details) =>
        (this.row, this.column, this.expected, Head, this.details) = (row, column, expected, head, details);

    /// <summary>Gets what it is: the words before the first comma.</summary>
    internal string Head { get; }

    /// <summary>Reads the things of a cell, which semicolons part; none where the cell is empty or says «нет», and none where one of them cannot be read.</summary>
    internal static ImmutableArray<ExamplePhrase> Read(ExampleRow row, ExampleColumn column, string expected, params ReadOnlySpan<string> words)
    {
        var found = ImmutableArray.CreateBuilder<ExamplePhrase>();
        foreach (var text in row.Says(column, "нет") || row.Says(column, "нет сведений") ? [] : ExampleForms.Parts(row.Text(column) ?? "", ';'))
        {
            if (Parse(ExampleForms.Parts(text, ','), words) is not { } parsed)
            {
                row.Wrong(column, expected);
                return [];
            }

            found.Add(new ExamplePhrase(row, column, expected, parsed.Head, parsed.Details));
        }

        return found.ToImmutable();
    }

    internal bool Has(string word) => details.ContainsKey(word);

    internal string? Text(string word) => details.GetValueOrDefault(word);

    internal LocalDateTime? Moment(string word) => Value(word, ExampleForms.Moment);

    internal LocalDate? Date(string word) => Value(word, ExampleForms.Date);

    internal LocalTime? Time(string word) => Value(word, ExampleForms.Time);

    internal int? Number(string word, int max) => Value(word, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= max ? number : (int?)null);

    internal StaffId? Person(string word) => Value(word, static text => StaffId.TryParse(text, out var id) ? id : (StaffId?)null);

    /// <summary>Reads the first thing by a function; what it cannot read is reported.</summary>
    internal T? Read<T>(Func<string, T?> parse)
        where T : struct => Checked(parse(Head));

    private static (string Head, FrozenDictionary<string, string> Details)? Parse(ImmutableArray<string> parts, ReadOnlySpan<string> words)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(1))
        {
            var known = false;
            foreach (var word in words)
            {
                if (!known && ExampleForms.Plain(part).StartsWith(ExampleForms.Plain(word), StringComparison.Ordinal))
                {
                    known = read.TryAdd(word, part[word.Length..].Trim());
                }
            }

            if (!known)
            {
                return null;
            }
        }

        return parts.IsEmpty ? null : (parts[0], read.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private T? Value<T>(string word, Func<string, T?> parse)
        where T : struct => details.TryGetValue(word, out var text) ? Checked(parse(text)) : null;

    private T? Checked<T>(T? value)
        where T : struct
    {
        if (value is null)
        {
            row.Wrong(column, expected);
        }

        return value;
    }
}
