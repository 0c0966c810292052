using ElJournal.Domain.Time;

namespace ElJournal.Rules.Packs;

/// <summary>Значение параметра: what a school has decided where a clause of the act it stands on leaves the matter to it.</summary>
/// <remarks>It is told to readers; but for those of clause ВЖ-2 of the base nothing is judged by it, so it has no direction of strictness: what an act itself says is never replaced. Immutable, safe on any thread.</remarks>
/// <param name="Act">Id of the pack whose clause it is.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Parameter">The parameter, open in the act.</param>
/// <param name="Value">The value, in Russian.</param>
/// <param name="InForce">The days on which it holds: until the next value of the same parameter.</param>
/// <param name="Source">The school's document, in Russian.</param>
public sealed record ParameterValue(string Act, Clause Clause, ClauseParameter Parameter, string Value, DateSpan InForce, string Source);
