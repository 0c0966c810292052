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
        var standing = StreamStandingAt(Sorted([.. entries]), instant).ToArray();
        return ImmutableCollectionsMarshal.AsImmutableArray(standing);
    }

    /// <summary>Gives the facts as they stood at an instant, one by one.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <param name="entries">The entries in the order of a ledger.</param>
    /// <param name="instant">The instant.</param>
    /// <returns>What <see cref="StandingAt"/> gives, worked out while it is enumerated.</returns>
    public static IEnumerable<TFact> StreamStandingAt<TFact>(IEnumerable<TFact> entries, Instant instant)
        where TFact : LedgerFact
    {
        TFact? standing = null;
        foreach (var fact in Preconditions.NotNull(entries).Select(e => e.KnownAt(instant)).OfType<TFact>())
        {
            if (standing is not null && standing.Key == fact.Key)
            {
                standing = fact with { Recorded = standing.Recorded };
                continue;
            }

            if (standing is not null)
            {
                yield return standing;
            }

            standing = fact;
        }

        if (standing is not null)
        {
            yield return standing;
        }
    }

    /// <summary>Says whether an entry may stand right behind another in a ledger.</summary>
    internal static bool AreInOrder(LedgerFact first, LedgerFact second) => Compare(first, second) <= 0;

    /// <summary>The order of a ledger.</summary>
    internal static int Compare(LedgerFact left, LedgerFact right) => SortKeyOf(left).CompareTo(SortKeyOf(right));

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
            if (!AreInOrder(entries[i - 1], entries[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static (LedgerKey Key, Instant At) SortKeyOf(LedgerFact entry) => (entry.Key, entry.Recorded.At ?? Instant.MinValue);
}
