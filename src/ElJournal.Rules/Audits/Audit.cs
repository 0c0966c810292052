using System.Collections.Immutable;

namespace ElJournal.Rules.Audits;

/// <summary>Проверка: what a regulation says of a school year at an instant.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Summary">Totals, what could not be judged, notices.</param>
/// <param name="Findings">The findings of binding norms, in a fixed order.</param>
/// <param name="Advice">The remarks of norms that are advice, in a fixed order.</param>
public sealed record Audit(AuditSummary Summary, ImmutableArray<Finding> Findings, ImmutableArray<Finding> Advice)
{
    /// <summary>Gets the totals.</summary>
    public AuditTotals Totals => Summary.Totals;
}
