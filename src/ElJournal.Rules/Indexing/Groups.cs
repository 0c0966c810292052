namespace ElJournal.Rules.Indexing;

/// <summary>Values by the number of what they belong to: for ledgers of the size of a school, where a lookup by id, or an array a group, would weigh more than the values.</summary>
/// <remarks>All values stand in one array, group after group. Immutable, safe on any thread; the values of a group keep the order in which they came.</remarks>
internal sealed class Groups<TValue>
{
    private readonly TValue[] all;

    /// <summary>Where each group begins, and at last where the last one ends.</summary>
    private readonly int[] starts;

    /// <summary>Groups values.</summary>
    /// <param name="count">The number of groups.</param>
    /// <param name="values">The values, each with the number of its group; those of a negative number belong to none. Enumerated twice, so that nothing is kept twice: first the groups are counted, then filled.</param>
    internal Groups(int count, IEnumerable<(int Group, TValue Value)> values)
    {
        starts = new int[count + 1];
        foreach (var (group, _) in values.Where(v => v.Group >= 0))
        {
            starts[group + 1]++;
        }

        for (var group = 0; group < count; group++)
        {
            starts[group + 1] += starts[group];
        }

        all = new TValue[starts[count]];
        int[] next = [.. starts];
        foreach (var (group, value) in values.Where(v => v.Group >= 0))
        {
            all[next[group]++] = value;
        }
    }

    private Groups(TValue[] all, int[] starts) => (this.all, this.starts) = (all, starts);

    /// <summary>Gives the values of a group.</summary>
    internal ArraySegment<TValue> this[int group] => new(all, starts[group], starts[group + 1] - starts[group]);

    /// <summary>Gives the groups with the values of each in order; those of equal keys stay as they came.</summary>
    internal Groups<TValue> OrderedBy<TKey>(Func<TValue, TKey> key)
    {
        var ordered = new Groups<TValue>([.. all], starts);
        for (var group = 0; group < starts.Length - 1; group++)
        {
            if (this[group].Count > 1)
            {
                this[group].OrderBy(key).ToArray().CopyTo(ordered.all, starts[group]);
            }
        }

        return ordered;
    }
}
