using ElJournal.Domain.People;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.WhatIf;

/// <summary>Состояние обязанности: what one act says of a case.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Binding">The clause and norm.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Due">When it is due; null where no moment is set or known, and for a prohibition.</param>
/// <param name="Force">Whether a breach counts.</param>
/// <param name="Bearer">Who answers for it, or null.</param>
public sealed record DutyState(Binding Binding, Verdict Verdict, Instant? Due, Force Force, StaffId? Bearer)
{
    /// <summary>Gets a value indicating whether it is a finding: a breach of a binding norm.</summary>
    public bool IsFinding => Force == Force.Binding && Verdict is (Verdict.Overdue or Verdict.FulfilledLate or Verdict.Violated);
}
