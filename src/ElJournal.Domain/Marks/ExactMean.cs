namespace ElJournal.Domain.Marks;

/// <summary>Точное взвешенное среднее дробей: the mean of category means, and of anything else that is no mark itself.</summary>
internal static class ExactMean
{
    /// <summary>Averages fractions: Σ(vᵢ·wᵢ) / Σwᵢ.</summary>
    /// <param name="parts">Values with their weights, 0 or more.</param>
    /// <returns>The exact mean; null when the weights add up to 0.</returns>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static ExactFraction? Of(params ReadOnlySpan<(ExactFraction Value, ExactFraction Weight)> parts)
    {
        var (sum, weights) = (ExactFraction.Zero, ExactFraction.Zero);
        foreach (var (value, weight) in parts)
        {
            Preconditions.That(weight >= ExactFraction.Zero, nameof(parts), $"A weight is negative. Weight={weight}");
            sum += value * weight;
            weights += weight;
        }

        return weights == ExactFraction.Zero ? null : sum / weights;
    }
}
