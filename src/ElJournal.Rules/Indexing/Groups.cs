using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ElJournal.Rules.Indexing;

/// <summary>Values by the number of what they belong to: for ledgers of the size of a school, where a lookup by id would weigh more than the values.</summary>
/// <remarks>Immutable, safe on any thread; the values of a group keep the order in which they came.</remarks>
internal sealed class Groups<TValue>
{
    private readonly TValue[][] groups;

    /// <summary>Groups values.</summary>
    /// <param name="count">The number of groups.</param>
    /// <param name="values">The values, each with the number of its group; those of a negative number belong to none. Enumerated once.</param>
    internal Groups(int count, IEnumerable<(int Group, TValue Value)> values)
    {
        groups = new TValue[count][];
        Array.Fill(groups, []);
        var filled = new int[count];
        foreach (var (group, value) in values.Where(v => v.Group >= 0))
        {
            // Most groups have one value or two; lists would be as large again as what they hold, all of them at once.
            if (filled[group] == groups[group].Length)
            {
                Array.Resize(ref groups[group], Math.Max(1, filled[group] * 2));
            }

            groups[group][filled[group]++] = value;
        }

        for (var group = 0; group < count; group++)
        {
            Array.Resize(ref groups[group], filled[group]);
        }
    }

    private Groups(TValue[][] groups) => this.groups = groups;

    /// <summary>Gives the values of a group.</summary>
    internal ImmutableArray<TValue> this[int group] => ImmutableCollectionsMarshal.AsImmutableArray(groups[group]);

    /// <summary>Gives the groups with the values of each in order; those of equal keys stay as they came.</summary>
    internal Groups<TValue> OrderedBy<TKey>(Func<TValue, TKey> key) => new(Array.ConvertAll(groups, group => group.Length < 2 ? group : [.. group.OrderBy(key)]));
}
