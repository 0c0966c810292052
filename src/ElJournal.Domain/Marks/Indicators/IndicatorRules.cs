using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Indicators;

/// <summary>Правила показателей: what indicators depend on — which marks fail and which are good, what each is worth, and how figures are shown.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record IndicatorRules
{
    private IndicatorRules(MarkingScale scale, LearningLevelCoefficients coefficients, int percentDigits, int displayDigits) =>
        (Scale, LearningLevelCoefficients, PercentDigits, DisplayDigits) = (scale, coefficients, percentDigits, displayDigits);

    /// <summary>Gets what school statistics use on the scale 2..5: the coefficients 100, 64, 36, 16, and 7 for «н/а»; percent with one decimal, means with two.</summary>
    /// <remarks>A formula of statistics and no rule of an act: no mark and no threshold follows from it.</remarks>
    public static IndicatorRules Common { get; } = Of(MarkPresets.Usual)!;

    /// <summary>Gets the scale.</summary>
    public MarkingScale Scale { get; }

    /// <summary>Gets what final marks are worth in the level of learning.</summary>
    public LearningLevelCoefficients LearningLevelCoefficients { get; }

    /// <summary>Gets with how many decimals percentages are shown.</summary>
    public int PercentDigits { get; }

    /// <summary>Gets with how many decimals means are shown.</summary>
    public int DisplayDigits { get; }

    /// <summary>Takes them out of rules of marking.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>What of them indicators depend on; null where the rules leave indicators open.</returns>
    public static IndicatorRules? Of(MarkRules rules) => Preconditions.NotNull(rules).Has(MarkRulesPart.Indicators)
        ? new(rules.Scale, rules.LearningLevelCoefficients, rules.PercentDigits, rules.DisplayDigits)
        : null;
}
