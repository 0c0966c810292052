using System.Collections.Immutable;
using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Records;

/// <summary>A fact and where it was read.</summary>
internal readonly record struct Placed<T>(T Fact, Place Place);

/// <summary>Checks over placed facts.</summary>
internal static class Placed
{
    /// <summary>Reports every fact whose key another one before it has.</summary>
    internal static void FindDuplicates<T>(IEnumerable<Placed<T>> facts, string what, Func<T, string> key, ImmutableArray<Defect>.Builder defects)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (fact, place) in facts)
        {
            var text = key(fact);
            if (!seen.Add(text))
            {
                defects.Add(new Defect(RecordDefects.Duplicate, place, what, text));
            }
        }
    }
}
