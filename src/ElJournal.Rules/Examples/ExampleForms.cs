using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ElJournal.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Rules.Examples;

/// <summary>How tables of examples write dates, times and words.</summary>
internal static class ExampleForms
{
    internal const string DateForm = "дата вида 12.12.2023";
    internal const string TimeForm = "время вида 08:30";
    internal const string MomentForm = "дата и время вида 12.12.2023 09:15 или 12.12.2023 09:15:59";

    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("dd.MM.yyyy");
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDateTimePattern MomentPattern = LocalDateTimePattern.CreateWithInvariantCulture("dd.MM.yyyy HH:mm");
    private static readonly LocalDateTimePattern ExactPattern = LocalDateTimePattern.CreateWithInvariantCulture("dd.MM.yyyy HH:mm:ss.FFFFFFFFF");
    private static readonly char[] Dashes = ['–', '—', '-'];

    /// <summary>Gives a word in the spelling by which words are compared: small letters, е for ё.</summary>
    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "The words are written in small letters, here and in the documentation.")]
    internal static string Plain(string word) => word.Replace('ё', 'е').Replace('Ё', 'Е').ToLowerInvariant();

    internal static bool AreSame(string left, string right) => Plain(left) == Plain(right);

    internal static LocalDate? Date(string text) => Of(DatePattern.Parse(text)) is { } date && IsOfOurTime(date) ? date : null;

    internal static LocalTime? Time(string text) => Of(TimePattern.Parse(text));

    internal static LocalDateTime? Moment(string text) =>
        (Of(MomentPattern.Parse(text)) ?? Of(ExactPattern.Parse(text))) is { } moment && IsOfOurTime(moment.Date) ? moment : null;

    /// <summary>Reads a day or the days from one to another, both inclusive.</summary>
    internal static DateSpan? Days(string text)
    {
        var parts = Parts(text, Dashes);
        return parts.Length switch
        {
            1 when Date(parts[0]) is { } day => DateSpan.On(day),
            2 when Date(parts[0]) is { } first && Date(parts[1]) is { } last && first <= last => new DateSpan(first, last),
            _ => null,
        };
    }

    /// <summary>Reads a span that may be open: «с 01.10.2023», «по 30.11.2023», «с 01.10.2023 по 30.11.2023».</summary>
    internal static DateSpan? Span(string text) => Parts(text, ' ') switch
    {
        ["с", var from] when Date(from) is { } first => new DateSpan(first, null),
        ["по", var to] when Date(to) is { } last => new DateSpan(null, last),
        ["с", var from, "по", var to] when Date(from) is { } first && Date(to) is { } last && first <= last => new DateSpan(first, last),
        _ => null,
    };

    /// <summary>Reads a kind of period and its days: «четверть 01.09.2023–27.10.2023».</summary>
    internal static (PeriodKind Kind, DateSpan Days)? Period(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        PeriodKind? kind = Plain(blank < 0 ? text : text[..blank]) switch
        {
            "четверть" => PeriodKind.Quarter,
            "триместр" => PeriodKind.Trimester,
            "полугодие" => PeriodKind.HalfYear,
            "год" => PeriodKind.Year,
            _ => null,
        };
        return kind is { } known && Days(text[(blank + 1)..]) is { } days ? (known, days) : null;
    }

    internal static (LocalTime Start, LocalTime End)? Hours(string text)
    {
        var parts = Parts(text, Dashes);
        return parts.Length == 2 && Time(parts[0]) is { } start && Time(parts[1]) is { } end && start < end ? (start, end) : null;
    }

    internal static (LocalDateTime From, LocalDateTime To)? Moments(string text)
    {
        var parts = Parts(text, Dashes);
        return parts.Length == 2 && Moment(parts[0]) is { } from && Moment(parts[1]) is { } to && from < to ? (from, to) : null;
    }

    internal static ImmutableArray<string> Parts(string text, params char[] separators) =>
        [.. text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A year far off is a slip of the pen, and its calendar cannot be reckoned.</summary>
    private static bool IsOfOurTime(LocalDate date) => date.Year is >= 2000 and < 2100;

    private static T? Of<T>(ParseResult<T> result)
        where T : struct => result.Success ? result.Value : null;
}
