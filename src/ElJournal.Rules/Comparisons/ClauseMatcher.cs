using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Comparisons;

/// <summary>Finds for every clause in effect what the other pack makes of it.</summary>
internal static class ClauseMatcher
{
    internal static ImmutableArray<ClauseComparison> Match(RegulationPack left, RegulationPack right)
    {
        var (ofLeft, ofRight) = (new EffectiveClauses(left), new EffectiveClauses(right));
        return
        [
            .. ofLeft.All.Select(c => ofRight.Find(c.Key) is { } other ? Both(c.Act, c.Clause, other, ofLeft, ofRight) : Alone(c.Act, c.Clause, null, ofLeft, ofRight)),
            .. ofRight.All.Where(c => ofLeft.Find(c.Key) is null).Select(c => Alone(c.Act, null, c.Clause, ofRight, ofLeft)),
        ];
    }

    private static ClauseComparison Both(string act, Clause left, Clause right, EffectiveClauses ofLeft, EffectiveClauses ofRight) => new()
    {
        Act = act,
        Left = left,
        Right = right,
        Differences =
        [
            .. ReferenceEquals(left, right) ? [] : Differences(left, right, Joined(ofLeft.ComputationsOf(act, left)), Joined(ofRight.ComputationsOf(act, right))),
            .. Readings(left.Readings.Union(right.Readings), ofLeft.Readings, ofRight.Readings),
        ],
        Counterparts = [],
    };

    private static ClauseComparison Alone(string act, Clause? left, Clause? right, EffectiveClauses own, EffectiveClauses others) => new()
    {
        Act = act,
        Left = left,
        Right = right,
        Differences = [],
        Counterparts = [.. Counterparts(own.LinksOf(act, (left ?? right)!), others)],
    };

    private static IEnumerable<ClauseCounterpart> Counterparts(FrozenDictionary<string, string> links, EffectiveClauses others) =>
        from other in others.All
        let shared = others.LinksOf(other.Act, other.Clause).Where(l => links.ContainsKey(l.Key)).OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => l.Value).ToImmutableArray()
        where !shared.IsEmpty
        select new ClauseCounterpart(other.Clause, shared);

    private static IEnumerable<ValueDifference> Differences(Clause a, Clause b, string? leftComputations, string? rightComputations)
    {
        (DifferenceAspect Aspect, string? Left, string? Right)[] sides =
        [
            (DifferenceAspect.ClauseKind, a.Kind.ToRussian(), b.Kind.ToRussian()),
            (DifferenceAspect.Wording, a.Text, b.Text),
            (DifferenceAspect.Status, a.Status.ToRussian(), b.Status.ToRussian()),
            (DifferenceAspect.Capabilities, Joined(a.Capabilities.Select(c => c.Title)), Joined(b.Capabilities.Select(c => c.Title))),
            (DifferenceAspect.Computations, leftComputations, rightComputations),
            (DifferenceAspect.Parameters, Joined(a.Parameters.Select(Words)), Joined(b.Parameters.Select(Words))),
            (DifferenceAspect.Through, Joined(a.Through), Joined(b.Through)),
            (DifferenceAspect.References, Joined(a.References), Joined(b.References)),
        ];
        return sides.Where(s => s.Left != s.Right).Select(s => new ValueDifference(s.Aspect, null, s.Left, s.Right));
    }

    private static IEnumerable<ValueDifference> Readings(IEnumerable<Reading> readings, ReadingSet left, ReadingSet right) =>
        readings.Where(r => left[r] != right[r]).Select(r => new ValueDifference(DifferenceAspect.Reading, r.Question, left[r].Wording, right[r].Wording));

    private static string? Joined(IEnumerable<string> texts) => string.Join("; ", texts) is { Length: > 0 } joined ? joined : null;

    private static string Words(ClauseParameter parameter) => $"{parameter.Title}: {parameter.Value ?? "задаёт школа"}";
}
