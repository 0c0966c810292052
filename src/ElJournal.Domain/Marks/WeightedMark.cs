using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Marks;

/// <summary>Отметка с весом: what one mark brings into an average.</summary>
/// <remarks>Equal when both members are; has no order. <c>default</c> is the mark 0 of weight 0, which changes no weighted average. Immutable, safe on any thread.</remarks>
/// <param name="Mark">The mark.</param>
/// <param name="Weight">Its weight.</param>
public readonly record struct WeightedMark(MarkValue Mark, MarkWeight Weight)
{
    /// <summary>Makes a whole mark of a whole weight.</summary>
    /// <param name="mark">The mark, 0 to 100.</param>
    /// <param name="weight">The weight, 0 to 100.</param>
    /// <returns>The weighted mark.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static WeightedMark Of(int mark, int weight = 1) =>
        new(MarkValue.Of(mark), MarkWeight.OfHundredths(100 * Preconditions.InRange(weight, 0, 100)));

    /// <summary>Gives the pair as <c>5×3</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Mark}×{Weight}";
}
