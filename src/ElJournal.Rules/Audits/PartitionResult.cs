using ElJournal.Rules.Cases;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Audits;

/// <summary>What the audit of one part of the school gathers.</summary>
internal sealed class PartitionResult(int bindings)
{
    private readonly Dictionary<(int Binding, bool IsAdvice, UndeterminedCause Cause), (string Reason, List<CaseName> Cases)> gaps = [];
    private readonly Stack<List<CaseName>> spare = [];

    internal VerdictCounts Counts { get; } = new(bindings);

    internal List<Finding> Findings { get; } = [];

    internal List<Finding> Advice { get; } = [];

    internal IEnumerable<(int Binding, bool IsAdvice, string Reason, List<CaseName> Cases)> Gaps =>
        gaps.Select(g => (g.Key.Binding, g.Key.IsAdvice, g.Value.Reason, g.Value.Cases));

    /// <summary>Forgets all, to be filled anew.</summary>
    internal void Clear()
    {
        Counts.Clear();
        Forget();
    }

    /// <summary>Forgets all but how often each verdict was given.</summary>
    internal void Forget()
    {
        Findings.Clear();
        Advice.Clear();
        foreach (var (_, cases) in gaps.Values)
        {
            cases.Clear();
            spare.Push(cases);
        }

        gaps.Clear();
    }

    internal void Add(Finding finding, bool isAdvice) => (isAdvice ? Advice : Findings).Add(finding);

    internal void AddGap(int binding, bool isAdvice, UndeterminedCause cause, CasePlan plan, CaseName name)
    {
        if (!gaps.TryGetValue((binding, isAdvice, cause), out var gap))
        {
            gaps.Add((binding, isAdvice, cause), gap = (plan.DescribeCause(cause), spare.TryPop(out var list) ? list : []));
        }

        gap.Cases.Add(name);
    }
}
