using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Коэффициенты степени обученности (СОУ): what each final mark is worth in it.</summary>
/// <remarks>One for every whole mark of the scale and one for «н/а», 0 to 100 with at most two decimals. Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class LearningLevelCoefficients
{
    /// <summary>Makes coefficients.</summary>
    /// <param name="notAttested">What «н/а» is worth.</param>
    /// <param name="marks">What the marks are worth.</param>
    public LearningLevelCoefficients(decimal notAttested, params ReadOnlySpan<(int Mark, decimal Coefficient)> marks)
    {
        NotAttested = notAttested;
        Marks = [.. marks];
    }

    /// <summary>Gets what «н/а» is worth.</summary>
    public decimal NotAttested { get; }

    /// <summary>Gets what the marks are worth, in the order given.</summary>
    public ImmutableArray<(int Mark, decimal Coefficient)> Marks { get; }
}
