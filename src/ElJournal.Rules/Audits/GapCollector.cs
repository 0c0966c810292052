using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Audits;

/// <summary>Gathers what could not be judged, by norm and reason, in the order of the regulation.</summary>
internal sealed class GapCollector
{
    private readonly Dictionary<(int Binding, bool IsAdvice, string Reason), CaseNames> gaps = [];

    internal void Add(PartitionResult result)
    {
        foreach (var (binding, isAdvice, reason, cases) in result.Gaps)
        {
            Add(binding, isAdvice, reason, cases);
        }
    }

    internal void Add(int binding, bool isAdvice, string reason, IEnumerable<CaseName> cases)
    {
        if (!gaps.TryGetValue((binding, isAdvice, reason), out var names))
        {
            gaps.Add((binding, isAdvice, reason), names = new CaseNames());
        }

        names.Add([.. cases]);
    }

    internal ImmutableArray<UndeterminedGroup> ToGroups(ImmutableArray<Binding> bindings) =>
    [
        .. gaps.OrderBy(g => g.Key.Binding)
            .ThenBy(g => g.Key.IsAdvice)
            .ThenBy(g => g.Key.Reason, StringComparer.Ordinal)
            .Select(g => new UndeterminedGroup(bindings[g.Key.Binding], g.Key.IsAdvice, g.Key.Reason, g.Value)),
    ];
}
