namespace ElJournal.Rules.Packs;

/// <summary>Пункт акта, retold in our own words.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Id">Its id within the act: <c>2.1a</c>.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">What it asks, retold in Russian.</param>
/// <param name="Planned">Why it is not carried yet, in Russian; null when it is.</param>
public sealed record Clause(string Id, ClauseKind Kind, string Text, string? Planned = null);
