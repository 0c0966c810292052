using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Audits;

/// <summary>Gathers what could not be judged, by norm and reason, in the order of the regulation.</summary>
/// <remarks>Of advice only the number of cases is told, so that only the number is kept: where a school states no rules of marking there is such a case for every pupil, subject and period.</remarks>
internal sealed class GapCollector
{
    private readonly Dictionary<(int Binding, string Reason), CaseNames> gaps = [];
    private readonly Dictionary<(int Binding, string Reason), int> advice = [];

    internal void Add(PartitionResult result)
    {
        foreach (var (binding, isAdvice, reason, cases) in result.Gaps)
        {
            Add(binding, isAdvice, reason, cases);
        }
    }

    internal void Add(int binding, bool isAdvice, string reason, IReadOnlyCollection<CaseName> cases)
    {
        if (isAdvice)
        {
            advice[(binding, reason)] = advice.GetValueOrDefault((binding, reason)) + cases.Count;
            return;
        }

        if (!gaps.TryGetValue((binding, reason), out var names))
        {
            gaps.Add((binding, reason), names = new CaseNames());
        }

        names.Add([.. cases]);
    }

    /// <summary>Gives the cases on which binding norms could not be judged.</summary>
    internal ImmutableArray<UndeterminedGroup> ToGroups(ImmutableArray<Binding> bindings) =>
        [.. InOrder(gaps).Select(g => new UndeterminedGroup(bindings[g.Key.Binding], g.Key.Reason, g.Value))];

    /// <summary>Gives how many cases there are on which advice could not be judged.</summary>
    internal IEnumerable<(Binding Binding, string Reason, int Count)> AdviceOf(ImmutableArray<Binding> bindings) =>
        InOrder(advice).Select(a => (bindings[a.Key.Binding], a.Key.Reason, a.Value));

    private static IEnumerable<KeyValuePair<(int Binding, string Reason), T>> InOrder<T>(Dictionary<(int Binding, string Reason), T> found) =>
        found.OrderBy(f => f.Key.Binding).ThenBy(f => f.Key.Reason, StringComparer.Ordinal);
}
