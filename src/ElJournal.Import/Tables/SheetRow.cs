using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Tables;

/// <summary>The current row of a sheet: each column read as what it ought to be, and reported where it is not.</summary>
/// <remarks>An empty field is null. After a report the row makes no fact, but the rest of it is still looked through.</remarks>
internal sealed class SheetRow(SheetContext context, Func<string, string?> field)
{
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>Gets where the row begins.</summary>
    internal Place Place { get; private set; }

    /// <summary>Gets a value indicating whether nothing in the row was reported.</summary>
    internal bool IsGood { get; private set; }

    internal void Begin(Place place) => (Place, IsGood) = (place, true);

    internal void Report(DefectCode code, string column, params ReadOnlySpan<string> arguments)
    {
        context.Log.Report(code, Place.At(column), arguments);
        IsGood = false;
    }

    internal string? Text(string column) => field(column);

    internal string? Required(string column)
    {
        var text = Text(column);
        if (text is null)
        {
            Report(TableValueDefects.Missing, column);
        }

        return text;
    }

    /// <summary>Reads an id that this row defines.</summary>
    internal TId? Key<TId>(string column, KeySet<TId> keys)
        where TId : struct
    {
        var id = Parse(column, Required(column), keys);
        if (id is { } known)
        {
            keys.Define(known);
        }

        return id;
    }

    /// <summary>Reads a reference without which the row means nothing.</summary>
    internal TId? RequiredReference<TId>(string column, KeySet<TId> keys)
        where TId : struct => Use(column, Parse(column, Required(column), keys), keys);

    /// <summary>Reads a reference that may be empty.</summary>
    internal TId? Reference<TId>(string column, KeySet<TId> keys)
        where TId : struct => Use(column, Parse(column, Text(column), keys), keys);

    /// <summary>Reads an id that no other sheet refers to.</summary>
    internal TId? Id<TId>(string column, IdParser<TId> parse)
        where TId : struct => Parse(column, Required(column), parse);

    /// <summary>Reads an id that no other sheet must define, and that may be empty.</summary>
    internal TId? OptionalId<TId>(string column, IdParser<TId> parse)
        where TId : struct => Parse(column, Text(column), parse);

    /// <summary>Reads a reference to anybody.</summary>
    /// <param name="column">The column.</param>
    /// <param name="persons">Those whom sheets define.</param>
    /// <param name="usually">What whoever no sheet defines is taken for.</param>
    internal PersonId? Person(string column, PersonKeys persons, PersonKind usually)
    {
        var id = Parse<PersonId>(column, Text(column), PersonId.TryParse);
        if (id is { } known)
        {
            persons.Use(known, usually, Place.At(column));
        }

        return id;
    }

    /// <summary>Reads a reference to a pupil, a member of staff or, if so told, a guardian.</summary>
    internal PersonId? Person(string column, PersonKeys persons, bool mayBeGuardian = false)
    {
        var id = Parse<PersonId>(column, Text(column), PersonId.TryParse);
        if (id is { } known)
        {
            persons.Use(known, mayBeGuardian, Place.At(column));
        }

        return id;
    }

    internal PersonId? RequiredPerson(string column, PersonKeys persons) => Required(column) is null ? null : Person(column, persons);

    internal LocalDate? RequiredDate(string column) => Required(column) is null ? null : Date(column);

    internal LocalDate? Date(string column) => Value(column, ValueFormats.Date, TableValueDefects.BadDate);

    internal LocalTime? Time(string column) => Value(column, ValueFormats.TimeOfDay, TableValueDefects.BadTime);

    internal Instant? Moment(string column) => Value(column, text => ValueFormats.Moment(text, context.Clock), TableValueDefects.BadMoment);

    internal Instant? RequiredMoment(string column) => Required(column) is null ? null : Moment(column);

    internal MarkWeight? Weight(string column) =>
        Value(column, static text => MarkWeight.TryParse(text, out var weight) ? weight : (MarkWeight?)null, TableValueDefects.BadWeight);

    internal int? Number(string column, int min, int max) => Value(
        column,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number : (int?)null,
        TableValueDefects.BadNumber,
        min.ToString(CultureInfo.InvariantCulture),
        max.ToString(CultureInfo.InvariantCulture));

    internal T? Code<T>(string column, CodeTable<T> codes)
        where T : struct, Enum =>
        Value(column, text => codes.TryParse(text, out var value) ? value : (T?)null, TableValueDefects.BadCode, codes.Listing);

    internal T? RequiredCode<T>(string column, CodeTable<T> codes)
        where T : struct, Enum => Required(column) is null ? null : Code(column, codes);

    internal bool? YesNo(string column) =>
        Value(column, static text => text switch { Yes => true, No => false, _ => (bool?)null }, TableValueDefects.BadCode, $"{Yes}, {No}");

    /// <summary>Reads a value that may be empty.</summary>
    internal T? Value<T>(string column, Func<string, T?> parse, DefectCode otherwise, params ReadOnlySpan<string> allowed)
        where T : struct
    {
        var text = Text(column);
        if (text is null)
        {
            return null;
        }

        var value = parse(text);
        if (value is null)
        {
            Report(otherwise, column, [Quoting.Of(text), .. allowed]);
        }

        return value;
    }

    /// <summary>Reads first and last day, neither of which may be open.</summary>
    internal DateSpan RequiredSpan()
    {
        Required("from");
        Required("to");
        return Span();
    }

    /// <summary>Reads first and last day, either of which may be open.</summary>
    internal DateSpan Span(string first = "from", string last = "to")
    {
        var (from, to) = (Date(first), Date(last));
        if (to < from)
        {
            Report(TableValueDefects.SpanReversed, last, Wording.Of(from!.Value), Wording.Of(to!.Value));
            return default;
        }

        return new DateSpan(from, to);
    }

    /// <summary>Reports a row whose key another one has.</summary>
    internal void Unique<TKey>(HashSet<TKey> seen, TKey key, string what, string shown)
    {
        if (IsGood && !seen.Add(key))
        {
            context.Log.Report(RecordDefects.Duplicate, Place, what, Quoting.Of(shown));
            IsGood = false;
        }
    }

    private TId? Use<TId>(string column, TId? id, KeySet<TId> keys)
        where TId : struct
    {
        if (id is { } known)
        {
            keys.Use(known, Place.At(column));
        }

        return id;
    }

    private TId? Parse<TId>(string column, string? text, KeySet<TId> keys)
        where TId : struct => Parse(column, text, keys.Parse);

    private TId? Parse<TId>(string column, string? text, IdParser<TId> parse)
        where TId : struct
    {
        if (text is null)
        {
            return null;
        }

        if (parse(text, out var id))
        {
            return id;
        }

        Report(TableValueDefects.BadId, column, Quoting.Of(text));
        return null;
    }
}
