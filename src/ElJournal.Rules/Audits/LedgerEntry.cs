using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Audits;

/// <summary>Строка реестра: one norm's verdict on one case.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Binding">Number of the binding in <see cref="Packs.Regulation.Bindings"/>.</param>
/// <param name="Case">Number of the case within its kind and part of the school.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Due">When it is due; "no moment set" where that does not apply.</param>
public readonly record struct LedgerEntry(int Binding, int Case, Verdict Verdict, Deadline Due);
