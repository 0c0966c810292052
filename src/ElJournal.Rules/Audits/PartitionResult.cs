using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Audits;

/// <summary>What the audit of one part of the school gathers.</summary>
internal sealed class PartitionResult(int bindings)
{
    private readonly Dictionary<(int Binding, bool IsAdvice, UndeterminedCause Cause), (string Reason, List<string> About)> gaps = [];

    internal VerdictCounts Counts { get; } = new(bindings);

    internal List<Finding> Findings { get; } = [];

    internal List<Finding> Advice { get; } = [];

    internal IEnumerable<(int Binding, bool IsAdvice, string Reason, List<string> About)> Gaps =>
        gaps.Select(g => (g.Key.Binding, g.Key.IsAdvice, g.Value.Reason, g.Value.About));

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
        gaps.Clear();
    }

    internal void Add(Finding finding, bool isAdvice) => (isAdvice ? Advice : Findings).Add(finding);

    internal void AddGap(int binding, bool isAdvice, UndeterminedCause cause, Func<string> reason, string about)
    {
        if (!gaps.TryGetValue((binding, isAdvice, cause), out var gap))
        {
            gaps.Add((binding, isAdvice, cause), gap = (reason(), []));
        }

        gap.About.Add(about);
    }
}
