using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Порядок ведомости: by key and, of an entry and its corrections, by time of entry, unknown times first; and what stands of it at an instant.</summary>
public static class LedgerOrder
{
    /// <summary>Gives the facts as they stood at an instant: of an entry and its corrections the last one known by then, on record since the first.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <param name="entries">The entries of a ledger, in any order.</param>
    /// <param name="instant">The instant.</param>
    /// <returns>One fact for each key, in the order of a ledger.</returns>
    public static ImmutableArray<TFact> StandingAt<TFact>(ImmutableArray<TFact> entries, Instant instant)
        where TFact : LedgerFact
    {
        var known = new List<TFact>(entries.Length);
        foreach (var entry in entries)
        {
            if (entry.KnownAt(instant) is TFact fact)
            {
                known.Add(fact);
            }
        }

        var sorted = Sorted(known.ToArray());
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (count > 0 && sorted[count - 1].Key == sorted[i].Key)
            {
                sorted[count - 1] = sorted[i] with { Recorded = sorted[count - 1].Recorded };
            }
            else
            {
                sorted[count++] = sorted[i];
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == sorted.Length ? sorted : sorted[..count]);
    }

    /// <summary>Sorts entries where they stand, unless they are in order already; gives the same array.</summary>
    internal static TFact[] Sorted<TFact>(TFact[] entries)
        where TFact : LedgerFact
    {
        // Keys are large: only what is out of order is worth an array of them.
        if (!IsSorted(entries))
        {
            Array.Sort(Array.ConvertAll(entries, SortKeyOf), entries);
        }

        return entries;
    }

    private static bool IsSorted(LedgerFact[] entries)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (SortKeyOf(entries[i - 1]).CompareTo(SortKeyOf(entries[i])) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static (LedgerKey Key, Instant At) SortKeyOf(LedgerFact entry) => (entry.Key, entry.Recorded.At ?? Instant.MinValue);
}
