using ElJournal.Domain.Coverage;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>A part of the ledgers: a school keeps it where its act has a norm that reads it.</summary>
/// <param name="Kinds">The kinds of ledger that are complete with it.</param>
/// <param name="Norms">The norms that read it.</param>
/// <param name="Write">Writes it.</param>
internal sealed record LedgerPart(FactKinds Kinds, string[] Norms, Action<SchoolPlan, LedgerDraft> Write)
{
    internal bool IsKeptBy(SchoolPlan plan) => Norms.Any(norm => plan.Rules.Binds(norm));
}
