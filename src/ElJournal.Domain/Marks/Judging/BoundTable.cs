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
    private readonly ImmutableArray<ExactFraction> exact;
    private readonly int least;
    private readonly int zone;
    private readonly bool isInclusive;
    private readonly CompareRounding rounding;

    internal BoundTable(MarkRules rules)
    {
        scaled = [.. rules.LowerBounds.Items.OrderBy(i => i.Mark).Select(i => (int)(i.Bound * Unit))];
        exact = [.. scaled.Select(b => ExactFraction.Of(b, Unit))];
        least = rules.Scale.Min;
        zone = (int)(rules.ContestedZone.Width * Unit);
        (isInclusive, rounding) = (rules.BoundInclusive, rules.RoundBeforeCompare);
    }

    /// <summary>Gets how many bounds there are.</summary>
    internal int Count => scaled.Length;

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
        while (reached > 0 && !Reaches(compared, reached - 1))
        {
            reached--;
        }

        return (reached, zone > 0 && reached < scaled.Length && compared >= ExactFraction.Of(scaled[reached] - zone, Unit));
    }

    /// <summary>Says how far an average lies from each bound, by mark.</summary>
    internal ImmutableArray<BoundDistance> Distances(ExactFraction average)
    {
        var compared = rounding.Apply(average);
        var distances = new BoundDistance[exact.Length];
        for (var i = 0; i < distances.Length; i++)
        {
            distances[i] = new BoundDistance(least + 1 + i, exact[i], average, Reaches(compared, i));
        }

        return ImmutableCollectionsMarshalling.Wrap(distances);
    }

    /// <summary>Says whether a number that is rounded already, or never is, reaches the bound of a number, from 0.</summary>
    internal bool Reaches(ExactFraction compared, int bound) =>
        compared.CompareTo(exact[bound]) is var order && (isInclusive ? order >= 0 : order > 0);
}
