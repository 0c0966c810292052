using ElJournal.Rules.Cases;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Audits;

/// <summary>Неустановленное: the cases on which a binding norm could not be judged for one reason.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Binding">The clause and norm.</param>
/// <param name="Reason">Why, in Russian.</param>
/// <param name="Gaps">The cases.</param>
public sealed record UndeterminedGroup(Binding Binding, string Reason, IReadOnlyCollection<CaseName> Gaps);
