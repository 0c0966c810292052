using System.Collections.Immutable;
using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Records;

/// <summary>A fact and where it was read.</summary>
internal readonly record struct Placed<T>(T Fact, Place Place);

/// <summary>Checks over placed facts.</summary>
internal static class Placed
{
    /// <summary>Reports every fact whose key another one before it has.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="what">What they are, for readers.</param>
    /// <param name="key">The key, compared by value.</param>
    /// <param name="text">The key for readers, asked for only where there is something to report.</param>
    /// <param name="defects">Takes up the reports.</param>
    internal static void FindDuplicates<T, TKey>(List<Placed<T>> facts, string what, Func<T, TKey> key, Func<T, string> text, ImmutableArray<Defect>.Builder defects)
    {
        var seen = new HashSet<TKey>(facts.Count);
        foreach (var (fact, place) in facts)
        {
            if (!seen.Add(key(fact)))
            {
                defects.Add(new Defect(RecordDefects.Duplicate, place, what, text(fact)));
            }
        }
    }
}
