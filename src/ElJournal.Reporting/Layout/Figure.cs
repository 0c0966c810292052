using System.Globalization;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Indicators;

namespace ElJournal.Reporting.Layout;

/// <summary>Показатель отчёта: a figure with the formula and the numbers it was made of, so that a reader can follow it.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
internal sealed record Figure
{
    private Figure()
    {
    }

    /// <summary>Gets its name for programs.</summary>
    internal required string Id { get; init; }

    /// <summary>Gets its name for Russian readers, with the unit.</summary>
    internal required string Title { get; init; }

    /// <summary>Gets how it is reckoned, in Russian.</summary>
    internal required string Formula { get; init; }

    /// <summary>Gets the reckoning with its numbers: <c>37 × 100 / 40</c>; empty for a plain count.</summary>
    internal required string Calculation { get; init; }

    /// <summary>Gets over how many it was taken.</summary>
    internal required long N { get; init; }

    /// <summary>Gets the exact value; null where N is 0 and there is none.</summary>
    internal required ExactFraction? Value { get; init; }

    /// <summary>Gets how many decimals a reader sees.</summary>
    internal required int Digits { get; init; }

    /// <summary>Makes a share in percent: part × 100 / N.</summary>
    internal static Figure Share(string id, string title, string formula, long part, long n) => new()
    {
        Id = id,
        Title = $"{title}, %",
        Formula = formula,
        Calculation = n == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{part} × 100 / {n}"),
        N = n,
        Value = n == 0 ? null : ExactFraction.Of(part * 100, n),
        Digits = 1,
    };

    /// <summary>Makes a mean: sum / N.</summary>
    internal static Figure Mean(string id, string title, string formula, long sum, long n, int digits = 2) => new()
    {
        Id = id,
        Title = title,
        Formula = formula,
        Calculation = n == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{sum} / {n}"),
        N = n,
        Value = n == 0 ? null : ExactFraction.Of(sum, n),
        Digits = digits,
    };

    /// <summary>Makes a plain count.</summary>
    internal static Figure Count(string id, string title, string formula, long count) => new()
    {
        Id = id,
        Title = title,
        Formula = formula,
        Calculation = "",
        N = count,
        Value = ExactFraction.Of(count, 1),
        Digits = 0,
    };

    /// <summary>Takes over an indicator of marks as it was reckoned.</summary>
    internal static Figure Of(Indicator indicator) => new()
    {
        Id = indicator.Id,
        Title = indicator.Name,
        Formula = indicator.Formula,
        Calculation = indicator.Calculation,
        N = indicator.N,
        Value = indicator.Value,
        Digits = indicator.Shown?.Split('.') is [_, var decimals] ? decimals.Length : 0,
    };

    /// <summary>Lays figures out as a table of the document.</summary>
    internal static DocumentBlock.Table Table(IEnumerable<Figure> figures) => new TableLayout<Figure>("figures", "Показатели")
        .Key("title", "Показатель", static f => f.Title, 30)
        .Cell(new TableColumn("value", "Значение", 10) { IsNumber = true }, static f => TableCell.Of(f.Value, f.Digits))
        .Text("calculation", "Расчёт", static f => f.Calculation, 22)
        .Count("n", "N", static f => f.N, 8)
        .Text("formula", "Как считается", static f => f.Formula, 42)
        .Of(figures);
}
