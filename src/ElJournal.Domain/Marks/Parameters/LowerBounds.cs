using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Нижние границы: from which average on a mark is proposed.</summary>
/// <remarks>
/// <para>One bound for every mark of the scale but the least, which needs none: what reaches no bound is the least mark. A bound lies above the mark before and not above its own mark: for 4 in (3; 4].</para>
/// <para>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class LowerBounds
{
    private LowerBounds(ImmutableArray<(int Mark, decimal Bound)> items) => Items = items;

    /// <summary>Gets the bounds of scales without numbers: none.</summary>
    public static LowerBounds None { get; } = new([]);

    /// <summary>Gets the marks with their bounds, in the order given.</summary>
    public ImmutableArray<(int Mark, decimal Bound)> Items { get; }

    /// <summary>Lists bounds.</summary>
    /// <param name="items">Marks with their bounds, at most four decimals.</param>
    /// <returns>The bounds, not checked yet.</returns>
    public static LowerBounds Of(params ReadOnlySpan<(int Mark, decimal Bound)> items) => new([.. items]);

    /// <summary>Makes bounds that lie at the same fraction between any two marks: at 0.65 a 5 begins at 4.65 and a 4 at 3.65.</summary>
    /// <param name="scale">A numeric scale.</param>
    /// <param name="fraction">How far above the mark before, more than 0 and at most 1.</param>
    /// <returns>The bounds, not checked yet.</returns>
    public static LowerBounds At(MarkingScale scale, decimal fraction)
    {
        var min = Preconditions.NotNull(scale).Min;
        return new([.. Enumerable.Range(min + 1, Math.Max(0, scale.Max - min)).Select(mark => (mark, mark - 1 + fraction))]);
    }
}
