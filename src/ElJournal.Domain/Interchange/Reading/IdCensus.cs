namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The fingerprints of all ids of one type that journals define: eight bytes an id, enough to see where one may stand in two journals.</summary>
/// <remarks>Journals may be counted on several threads, each journal once.</remarks>
internal sealed class IdCensus(int journals)
{
    private const ulong Parts = 16;

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
        var suspects = new HashSet<ulong>();
        var some = new List<ulong>();
        for (var part = 0UL; part < Parts; part++)
        {
            FindSuspects(part, some, suspects);
        }

        return suspects;
    }

    /// <summary>Says whether a journal defines an id of one of the fingerprints.</summary>
    internal bool HoldsAny(int journal, HashSet<ulong> suspects) => suspects.Count > 0 && fingerprints[journal] is { } found && found.Any(suspects.Contains);

    /// <summary>Looks at the fingerprints of one part only, so that a sorted copy of all is never needed.</summary>
    private void FindSuspects(ulong part, List<ulong> some, HashSet<ulong> suspects)
    {
        some.Clear();
        foreach (var journal in fingerprints)
        {
            foreach (var fingerprint in journal ?? [])
            {
                if (fingerprint % Parts == part)
                {
                    some.Add(fingerprint);
                }
            }
        }

        some.Sort();
        for (var i = 1; i < some.Count; i++)
        {
            if (some[i] == some[i - 1])
            {
                suspects.Add(some[i]);
            }
        }
    }
}
