using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>A row being read: an empty cell is as good as a missing column, and every wrong value becomes a defect while reading goes on.</summary>
internal sealed class ExampleRow(Place place, FrozenDictionary<string, string> cells, ImmutableArray<Defect>.Builder defects)
{
    private const string NotMade = "нет";
    private const string TimeUnknown = "неизвестно";
    private const string NotTold = "нет сведений";
    private readonly HashSet<ExampleColumn> wrong = [];

    /// <summary>Gets where the row stands.</summary>
    internal Place Place { get; } = place;

    internal string? Text(ExampleColumn column) => cells.GetValueOrDefault(column.Name) is { Length: > 0 } text ? text : null;

    internal bool Says(ExampleColumn column, string word) => Text(column) is { } text && ExampleForms.AreSame(text, word);

    internal string? Required(ExampleColumn column)
    {
        var text = Text(column);
        if (text is null)
        {
            defects.Add(new Defect(ExampleDefects.CellEmpty, Place.At(column.Name), column.Name));
        }

        return text;
    }

    /// <summary>Reports a value, once: a cell may be read by several parts of the school.</summary>
    internal void Wrong(ExampleColumn column, string expected)
    {
        if (wrong.Add(column))
        {
            defects.Add(new Defect(ExampleDefects.BadValue, Place.At(column.Name), Text(column) ?? "", column.Name, expected));
        }
    }

    internal void Contradiction(ExampleColumn column, string what, string remedy) =>
        defects.Add(new Defect(ExampleDefects.Contradiction, Place.At(column.Name), what, remedy));

    internal void Report(IEnumerable<Defect> found) => defects.AddRange(found);

    /// <summary>Reads one of several words.</summary>
    internal T Word<T>(ExampleColumn column, T fallback, params ReadOnlySpan<(string Word, T Value)> words)
    {
        foreach (var (word, value) in words)
        {
            if (Says(column, word))
            {
                return value;
            }
        }

        if (Text(column) is not null)
        {
            Wrong(column, string.Join(", ", words.ToArray().Select(w => w.Word)));
        }

        return fallback;
    }

    internal T? Value<T>(ExampleColumn column, Func<string, T?> parse, string expected)
        where T : struct
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var value = parse(text);
        if (value is null)
        {
            Wrong(column, expected);
        }

        return value;
    }

    /// <summary>Reads a time of day that may be «неизвестно»; not stated is the fallback.</summary>
    internal LocalTime? Time(ExampleColumn column, LocalTime? fallback) =>
        Says(column, TimeUnknown) ? null : Value(column, ExampleForms.Time, $"{ExampleForms.TimeForm}, {TimeUnknown}") ?? fallback;

    /// <summary>Reads when an entry was made; an empty cell is the fallback.</summary>
    internal EntryTime Entry(ExampleColumn column, EntryTime fallback, bool mayBeUnknown = true) =>
        Text(column) is not { } text ? fallback
        : ExampleForms.AreSame(text, NotMade) ? EntryTime.None
        : ExampleForms.AreSame(text, NotTold) ? EntryTime.Untold
        : mayBeUnknown && ExampleForms.AreSame(text, TimeUnknown) ? EntryTime.Unknown
        : Value(column, ExampleForms.Moment, $"{ExampleForms.MomentForm}, {NotMade}, {(mayBeUnknown ? TimeUnknown + ", " : "")}{NotTold}") is { } at ? EntryTime.On(at)
        : fallback;

    /// <summary>Reads when an entry was corrected; there must be an earlier one to correct.</summary>
    internal LocalDateTime? Correction(ExampleColumn column, EntryTime entry)
    {
        var at = Value(column, ExampleForms.Moment, ExampleForms.MomentForm);
        if (at is not null && (!entry.IsMade || at <= entry.At))
        {
            Contradiction(column, "исправлено раньше, чем внесено", "исправление бывает только после записи");
            return null;
        }

        return at;
    }

    /// <summary>Reads days and spans of days, separated by commas.</summary>
    internal ImmutableArray<DateSpan> Days(ExampleColumn column)
    {
        if (Text(column) is not { } text)
        {
            return [];
        }

        var spans = ExampleForms.Parts(text, ',').Select(ExampleForms.Days).ToImmutableArray();
        if (spans.Any(s => s is null))
        {
            Wrong(column, "даты вида 12.12.2023 или 25.12.2023–08.01.2024 через запятую");
            return [];
        }

        return [.. spans.Select(s => s!.Value)];
    }
}
