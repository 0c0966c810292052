using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Desk;

/// <summary>Отказ: why a submission is not carried out, by which clause, and what helps.</summary>
/// <remarks>Ids, never names. Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Code">The code: <c>ELJ-D712</c>.</param>
/// <param name="Act">The id of the pack whose clause it is.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Reason">Why, in Russian.</param>
/// <param name="Remedy">What helps, in Russian.</param>
public sealed record DeskRefusal(string Code, string Act, Clause Clause, string Reason, string Remedy);
