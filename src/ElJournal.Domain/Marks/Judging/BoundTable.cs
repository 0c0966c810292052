using System.Collections.Immutable;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>The lower bounds, ready for comparison; checked before.</summary>
internal sealed class BoundTable
{
    private const int Unit = 10_000;

    // Σ(m·w)/Σw ≥ b, cleared of denominators: marks stand in 1/12000, bounds in 1/10000.
    private const int SumFactor = 5;
    private const int BoundFactor = 6;

    private readonly ImmutableArray<int> scaled;
    private readonly int zone;
    private readonly bool isInclusive;
    private readonly CompareRounding rounding;

    internal BoundTable(MarkRules rules)
    {
        scaled = [.. rules.LowerBounds.Items.OrderBy(i => i.Mark).Select(i => (int)(i.Bound * Unit))];
        zone = (int)(rules.ContestedZone.Width * Unit);
        (isInclusive, rounding) = (rules.BoundInclusive, rules.RoundBeforeCompare);
    }

    /// <summary>Gets the bounds of the marks above the least, ascending.</summary>
    internal ImmutableArray<ExactFraction> Exact => [.. scaled.Select(b => ExactFraction.Of(b, Unit))];

    /// <summary>Counts the bounds reached, and says whether the next one is near enough to be disputed.</summary>
    internal (int Reached, bool IsContested) Place(MarkAverage average)
    {
        if (rounding.Kind != RoundingKind.None)
        {
            return Place(average.Value!.Value);
        }

        var (sum, unit) = (average.Sum * SumFactor, average.Weights * BoundFactor);
        var reached = scaled.Length;
        while (reached > 0 && !(isInclusive ? sum >= scaled[reached - 1] * unit : sum > scaled[reached - 1] * unit))
        {
            reached--;
        }

        return (reached, zone > 0 && reached < scaled.Length && sum >= (scaled[reached] - zone) * unit);
    }

    /// <summary>Counts the bounds reached, and says whether the next one is near enough to be disputed.</summary>
    internal (int Reached, bool IsContested) Place(ExactFraction average)
    {
        var compared = rounding.Apply(average);
        var reached = scaled.Length;
        while (reached > 0 && !Reaches(compared, scaled[reached - 1]))
        {
            reached--;
        }

        return (reached, zone > 0 && reached < scaled.Length && compared >= ExactFraction.Of(scaled[reached] - zone, Unit));
    }

    /// <summary>Says whether an average reaches the bound of a number, from 0.</summary>
    internal bool Reaches(ExactFraction average, int bound, bool isRounded) => Reaches(isRounded ? rounding.Apply(average) : average, scaled[bound]);

    private bool Reaches(ExactFraction compared, int bound) =>
        compared.CompareTo(ExactFraction.Of(bound, Unit)) is var order && (isInclusive ? order >= 0 : order > 0);
}
