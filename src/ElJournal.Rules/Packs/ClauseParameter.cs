namespace ElJournal.Rules.Packs;

/// <summary>Параметр пункта: what a clause leaves to the school.</summary>
/// <remarks>No value is ever invented: where the act has none, none stands here. Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Id">Its name within the clause.</param>
/// <param name="Title">What it is, in Russian.</param>
/// <param name="Value">What the act says, in Russian; null where the act says nothing.</param>
public sealed record ClauseParameter(string Id, string Title, string? Value);
