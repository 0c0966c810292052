using ElJournal.Domain.Marks.Judging;

namespace ElJournal.Domain.Marks;

/// <summary>Средневзвешенная отметка: A = Σ(mᵢ·wᵢ) / Σwᵢ, kept as its two sums, so that nothing is rounded and parts can be put together.</summary>
/// <remarks>
/// <para>Sums are whole 64-bit numbers: marks in <see cref="MarkUnit"/>, weights in <see cref="WeightUnit"/>. Three hundred million marks of 100.00 with weight 100.00 fit in; beyond that an <see cref="OverflowException"/> is thrown and no wrong number given.</para>
/// <para>Equal when sums and count are: 5×2 and 5×1 have one <see cref="Value"/> and are two averages. Has no order. <c>default</c> is the average of no marks. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct MarkAverage
{
    /// <summary>Parts into which a whole mark is cut: hundredths, halves of them for two marks taken as one, and sixths of those for the mean of up to six attempts.</summary>
    internal const int MarkUnit = 100 * HundredthUnit;

    /// <summary>Parts into which a hundredth of a mark is cut.</summary>
    internal const int HundredthUnit = 120;

    /// <summary>Parts into which a whole weight is cut: hundredths, and halves of them for a weight that two marks share.</summary>
    internal const int WeightUnit = 200;

    internal MarkAverage(long sum, long weights, int count) => (Sum, Weights, Count) = (sum, weights, count);

    /// <summary>Gets the number of marks, those of weight 0 included.</summary>
    public int Count { get; }

    /// <summary>Gets the exact average; null when the weights add up to 0: that is no average, neither 0 nor anything else.</summary>
    public ExactFraction? Value => Weights == 0 ? null : ExactFraction.Of(Sum, Weights * MarkUnit);

    internal long Sum { get; }

    internal long Weights { get; }

    /// <summary>Averages marks.</summary>
    /// <param name="marks">The marks, in any order.</param>
    /// <returns>The average.</returns>
    /// <exception cref="OverflowException">There are hundreds of millions of marks.</exception>
    public static MarkAverage Of(ReadOnlySpan<WeightedMark> marks)
    {
        var (sum, weights) = RawSums.Of(marks);
        return new(sum * HundredthUnit * (WeightUnit / 100), weights * (WeightUnit / 100), marks.Length);
    }

    /// <summary>Puts two sets of marks together.</summary>
    /// <param name="other">The average of the other set.</param>
    /// <returns>The average of both sets as one.</returns>
    /// <exception cref="OverflowException">There are hundreds of millions of marks.</exception>
    public MarkAverage Plus(MarkAverage other) => new(Sum + other.Sum, Weights + other.Weights, Count + other.Count);

    /// <summary>Gives sums for a log.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value is { } value ? $"{value} ({Count})" : $"- ({Count})";
}
