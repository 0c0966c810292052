namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The fingerprints of all ids of one type that journals define: eight bytes an id, enough to see where one may stand in two journals.</summary>
/// <remarks>Journals may be counted on several threads, each journal once.</remarks>
internal sealed class IdCensus(int journals)
{
    private readonly ulong[][] fingerprints = new ulong[journals][];

    /// <summary>Takes up the ids that a journal defines.</summary>
    internal void Count<TId>(int journal, IdTable<TId> ids)
        where TId : struct
    {
        var found = new ulong[ids.Count];
        var count = 0;
        for (var i = 0; i < found.Length; i++)
        {
            if (ids.DefinedOn(i) > 0)
            {
                found[count++] = ids.FingerprintOf(i);
            }
        }

        Array.Resize(ref found, count);
        fingerprints[journal] = found;
    }

    /// <summary>Finds the fingerprints that occur more than once.</summary>
    internal HashSet<ulong> FindSuspects()
    {
        var all = new ulong[fingerprints.Sum(f => f?.Length ?? 0)];
        var length = 0;
        foreach (var journal in fingerprints)
        {
            journal?.CopyTo(all, length);
            length += journal?.Length ?? 0;
        }

        Array.Sort(all);
        var suspects = new HashSet<ulong>();
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i] == all[i - 1])
            {
                suspects.Add(all[i]);
            }
        }

        return suspects;
    }

    /// <summary>Says whether a journal defines an id of one of the fingerprints.</summary>
    internal bool HoldsAny(int journal, HashSet<ulong> suspects) => suspects.Count > 0 && fingerprints[journal] is { } found && found.Any(suspects.Contains);
}
