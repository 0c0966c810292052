using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Comparisons;

/// <summary>Различие: one value of the left pack beside that of the right one.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Aspect">What the value is.</param>
/// <param name="Subject">What it is of, where the aspect alone does not say: the question of a reading, in Russian.</param>
/// <param name="Left">The value of the left pack, in Russian; null when it has none.</param>
/// <param name="Right">The value of the right pack, in Russian; null when it has none.</param>
/// <param name="LeftIs">How the left value compares with the right one in strictness; null where the parameter has no direction.</param>
public sealed record ValueDifference(DifferenceAspect Aspect, string? Subject, string? Left, string? Right, Strictness? LeftIs = null);
