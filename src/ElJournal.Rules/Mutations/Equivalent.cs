namespace ElJournal.Rules.Mutations;

/// <summary>Равносильный мутант: one that no example can notice, since it means the same, with the reason that somebody has written.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Mutant">Id of the mutant.</param>
/// <param name="Reason">Why it means the same, in Russian.</param>
public sealed record Equivalent(string Mutant, string Reason);
