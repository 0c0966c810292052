using System.Collections.Immutable;

namespace ElJournal.Rules.Indexing;

/// <summary>Values by the number of what they belong to: for ledgers of the size of a school, where a lookup by id would weigh more than the values.</summary>
/// <remarks>Immutable, safe on any thread; the values of a group keep the order in which they came.</remarks>
internal sealed class Groups<TValue>
{
    private readonly ImmutableArray<TValue>[] groups;

    /// <summary>Groups values.</summary>
    /// <param name="count">The number of groups.</param>
    /// <param name="values">The values, each with the number of its group; those of a negative number belong to none. Enumerated once.</param>
    internal Groups(int count, IEnumerable<(int Group, TValue Value)> values)
    {
        var lists = new List<TValue>?[count];
        foreach (var (group, value) in values.Where(v => v.Group >= 0))
        {
            (lists[group] ??= new List<TValue>(1)).Add(value);
        }

        groups = [.. lists.Select(list => list is null ? [] : list.ToImmutableArray())];
    }

    /// <summary>Gives the values of a group.</summary>
    internal ImmutableArray<TValue> this[int group] => groups[group];
}
