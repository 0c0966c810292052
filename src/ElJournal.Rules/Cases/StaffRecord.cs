using System.Collections.Immutable;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Cases;

/// <summary>Работник в реестре: a member of staff, and the roles in which that person acts or acted.</summary>
/// <param name="Person">Who.</param>
/// <param name="Roles">All roles on record, of other years too.</param>
/// <param name="IsOfYear">Whether one of them has a day in the school year.</param>
public sealed record StaffRecord(StaffId Person, ImmutableArray<StaffRole> Roles, bool IsOfYear);
