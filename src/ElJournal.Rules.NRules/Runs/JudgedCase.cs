using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.NRules.Runs;

/// <summary>Вердикт: what one norm says of one case.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Binding">Number of the binding in <see cref="Packs.Regulation.Bindings"/>.</param>
/// <param name="Case">What the case is about.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Due">When it is due; "no moment set" where that does not apply.</param>
public readonly record struct JudgedCase(int Binding, CaseName Case, Verdict Verdict, Deadline Due);
