using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Indicators;

/// <summary>Показатель: one figure over a set of pupils, with what it was made of.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Indicator
{
    internal Indicator()
    {
    }

    /// <summary>Gets its id, for programs: <c>achievement</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets its name, in Russian: <c>успеваемость, %</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets how it is computed, in Russian.</summary>
    public required string Formula { get; init; }

    /// <summary>Gets the computation with its numbers: <c>21 × 100 / 24</c>; empty when <see cref="N"/> is 0.</summary>
    public required string Calculation { get; init; }

    /// <summary>Gets what is divided: 13 of 24 pupils, 1303 points of 24 pupils.</summary>
    public required ExactFraction Sum { get; init; }

    /// <summary>Gets over how many results it is taken.</summary>
    public required int N { get; init; }

    /// <summary>Gets the exact value, in percent where the name says so; null when <see cref="N"/> is 0.</summary>
    public required ExactFraction? Value { get; init; }

    /// <summary>Gets the value as it is shown, rounded half up; null when there is none.</summary>
    public required string? Shown { get; init; }

    /// <summary>Gets how many results were left out, by reason; empty when none was.</summary>
    public required ImmutableArray<LeftOut> LeftOut { get; init; }

    /// <summary>Gives name and value for a log.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}: {Shown ?? "-"} (N={N.ToString(System.Globalization.CultureInfo.InvariantCulture)})";
}
