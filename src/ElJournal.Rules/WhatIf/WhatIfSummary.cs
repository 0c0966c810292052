using System.Collections.Immutable;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.WhatIf;

/// <summary>Сводка «что если»: all of a comparison of duties but the changes themselves, which went to a sink.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class WhatIfSummary
{
    internal WhatIfSummary()
    {
    }

    /// <summary>Gets the first act.</summary>
    public required RegulationPack Left { get; init; }

    /// <summary>Gets the other act.</summary>
    public required RegulationPack Right { get; init; }

    /// <summary>Gets the instant of the check, the same for both.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets the totals under the first act.</summary>
    public required AuditTotals LeftTotals { get; init; }

    /// <summary>Gets the totals under the other act.</summary>
    public required AuditTotals RightTotals { get; init; }

    /// <summary>Gets the figures of all duties.</summary>
    public required ChangeCounts Counts { get; init; }

    /// <summary>Gets the figures by norm and clause, in the order of the first act, then of the other.</summary>
    public required ImmutableArray<ClauseChanges> Clauses { get; init; }

    /// <summary>Gets the figures by person: who has most changes first.</summary>
    public required ImmutableArray<BearerChanges> Bearers { get; init; }
}
