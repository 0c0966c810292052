using System.Collections.Immutable;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Monitoring;

/// <summary>Разница вердиктов: what a change of facts, or the passing of time, made of the verdicts.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class VerdictDelta
{
    internal VerdictDelta(ImmutableArray<VerdictChange> changes, int judged) => (Changes, Judged) = (changes, judged);

    /// <summary>Gets the verdicts that appeared, went or moved, by norm and case; empty where nothing did.</summary>
    public ImmutableArray<VerdictChange> Changes { get; }

    /// <summary>Gets how many cases were judged to know it, as they are after the change.</summary>
    public int Judged { get; }

    /// <summary>Gets the duties that became overdue.</summary>
    public IEnumerable<StandingVerdict> BecameDue =>
        Changes.Where(c => c is { After.Verdict: Verdict.Overdue, Before.Verdict: not Verdict.Overdue } or { After.Verdict: Verdict.Overdue, Before: null }).Select(c => c.After!);

    /// <summary>Gets the findings that were not there before: what a change would break.</summary>
    public IEnumerable<StandingVerdict> NewFindings => Changes.Where(c => c is { After.IsFinding: true, Before: not { IsFinding: true } }).Select(c => c.After!);
}
