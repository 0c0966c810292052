using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks;

/// <summary>Среднее по виду работ: what one category brings into an average by <see cref="AveragingModel.CategoryMeanWeighted"/>.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Kind">The kind of works, in small letters; null when not recorded.</param>
/// <param name="Weight">The weight that its works have in common, and so the category has.</param>
/// <param name="Sum">The sum of its marks; two that share one weight are half a mark each.</param>
/// <param name="Count">How many marks these are.</param>
public readonly record struct CategoryAverage(string? Kind, ExactFraction Weight, ExactFraction Sum, ExactFraction Count)
{
    /// <summary>Gets the plain mean of its marks.</summary>
    public ExactFraction Mean => Sum / Count;
}
