using System.Globalization;
using ElJournal.Domain.Marks;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>The figures of one report, reckoned a second time by plain loops.</summary>
internal sealed class Recomputation
{
    /// <summary>Gets each figure as <c>exact N=n</c>, by id.</summary>
    internal Dictionary<string, string> Figures { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the tables by id: which columns, and the rows, totals last.</summary>
    internal Dictionary<string, (string[] Columns, List<string> Rows)> Tables { get; } = new(StringComparer.Ordinal);

    internal Recomputation Count(string id, long count) => Figure(id, count.ToString(CultureInfo.InvariantCulture), count);

    internal Recomputation Share(string id, long part, long n) => Figure(id, n == 0 ? "" : $"{ExactFraction.Of(part * 100, n)}", n);

    internal Recomputation Mean(string id, long sum, long n) => Figure(id, n == 0 ? "" : $"{ExactFraction.Of(sum, n)}", n);

    /// <summary>Adds a table; cells that say nothing are null.</summary>
    internal Recomputation Table(string id, string columns, IEnumerable<object?[]> rows)
    {
        Tables.Add(id, (columns.Split(' '), [.. rows.Select(r => string.Join('|', r.Select(Text)))]));
        return this;
    }

    /// <summary>A share in percent as a cell of a table has it; null of nothing.</summary>
    internal static decimal? Percent(long part, long whole) => Quotient(part * 100, whole);

    /// <summary>A quotient as a cell of a table has it: nine decimals, half up; null of nothing.</summary>
    internal static decimal? Quotient(long part, long whole) => whole == 0 ? null : Math.Round((decimal)part / whole, 9, MidpointRounding.AwayFromZero);

    private static string Text(object? cell) => cell switch
    {
        null => "",
        decimal number => number.ToString("0.#########", CultureInfo.InvariantCulture),
        NodaTime.LocalDate date => $"{date:R}",
        NodaTime.LocalDateTime moment => moment.ToString("uuuu'-'MM'-'dd'T'HH':'mm':'ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };

    private Recomputation Figure(string id, string exact, long n)
    {
        Figures.Add(id, $"{exact} N={n.ToString(CultureInfo.InvariantCulture)}");
        return this;
    }
}
