namespace ElJournal.Rules.Explanations;

/// <summary>Условие: one term of a norm, its answer for the case, and what decided it.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Term">Name of the term.</param>
/// <param name="Wording">How it reads, in Russian.</param>
/// <param name="Truth">The answer.</param>
/// <param name="Values">The values that decided, in Russian; null when the wording says all.</param>
public sealed record ExplainedCondition(string Term, string Wording, Truth Truth, string? Values);
