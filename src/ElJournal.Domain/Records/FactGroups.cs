using System.Collections.Immutable;

namespace ElJournal.Domain.Records;

/// <summary>Gathers facts by what they belong to, in time that grows with their number alone.</summary>
internal static class FactGroups
{
    /// <summary>Numbers what facts belong to in the order in which it comes up.</summary>
    internal static Dictionary<TKey, int> Number<T, TKey>(List<Placed<T>> facts, Func<T, TKey> owner)
        where TKey : notnull
    {
        var numbers = new Dictionary<TKey, int>(facts.Count);
        foreach (var (fact, _) in facts)
        {
            numbers.TryAdd(owner(fact), numbers.Count);
        }

        return numbers;
    }

    /// <summary>Gives the facts of each owner by its number, in an order in which no two of them are equal.</summary>
    internal static ImmutableArray<T>[] Gather<T, TKey>(List<Placed<T>> facts, Dictionary<TKey, int> numbers, Func<T, TKey> owner, Comparison<T> order)
        where TKey : notnull
    {
        var owners = new int[facts.Count];
        var ends = new int[numbers.Count];
        for (var i = 0; i < owners.Length; i++)
        {
            owners[i] = numbers[owner(facts[i].Fact)];
            ends[owners[i]]++;
        }

        var groups = new ImmutableArray<T>[numbers.Count];
        var arrays = new T[numbers.Count][];
        for (var i = 0; i < arrays.Length; i++)
        {
            arrays[i] = ends[i] == 0 ? [] : new T[ends[i]];
        }

        for (var i = owners.Length - 1; i >= 0; i--)
        {
            arrays[owners[i]][--ends[owners[i]]] = facts[i].Fact;
        }

        for (var i = 0; i < arrays.Length; i++)
        {
            Array.Sort(arrays[i], order);
            groups[i] = ImmutableCollectionsMarshalling.Wrap(arrays[i]);
        }

        return groups;
    }
}
