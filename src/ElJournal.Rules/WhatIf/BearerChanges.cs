using ElJournal.Domain.People;

namespace ElJournal.Rules.WhatIf;

/// <summary>Перемены по работнику: how the duties of one person fare.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Bearer">The person; null stands for duties that nobody on record answers for.</param>
/// <param name="Counts">The figures; a duty that passes from one person to another counts for both.</param>
public sealed record BearerChanges(StaffId? Bearer, ChangeCounts Counts);
