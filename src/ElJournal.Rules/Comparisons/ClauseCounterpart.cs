using System.Collections.Immutable;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Comparisons;

/// <summary>Соответствие: a clause of the other act that the same norm or capability carries.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Clause">The clause of the other act.</param>
/// <param name="Through">Titles of the norms and capabilities that both have, in Russian.</param>
public sealed record ClauseCounterpart(Clause Clause, ImmutableArray<string> Through);
