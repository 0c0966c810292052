using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Desk;

/// <summary>Замечание к обращению: a norm whose verdict the submission would turn for the worse.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Binding">The norm, its clause and act.</param>
/// <param name="About">The case: <c>lesson:L1</c>.</param>
/// <param name="Verdict">What the verdict would be.</param>
/// <param name="Mode">What the pack wants done about it.</param>
public sealed record DeskConcern(Binding Binding, string About, Verdict Verdict, EnforcementMode Mode);
