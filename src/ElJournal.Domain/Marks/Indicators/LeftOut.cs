namespace ElJournal.Domain.Marks.Indicators;

/// <summary>Не вошедшие в показатель: how many results were left out, and why.</summary>
/// <remarks>Equal when both members are. Immutable, safe on any thread.</remarks>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many, 1 or more.</param>
public readonly record struct LeftOut(LeftOutReason Reason, int Count);
