namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The fingerprints of all ids of one type that journals define: four bytes an id, enough to see where one may stand in two journals.</summary>
/// <remarks>
/// <para>Of half a million lessons thirty pairs or so share a fingerprint by chance: their journals, one in a hundred, are looked at once more.</para>
/// <para>Journals may be counted on several threads, each journal once.</para>
/// </remarks>
internal sealed class IdCensus(int journals)
{
    private const uint Parts = 16;

    private readonly uint[]?[] fingerprints = new uint[journals][];

    /// <summary>Takes up the ids that a journal defines.</summary>
    internal void Count<TId>(int journal, IdTable<TId> ids)
        where TId : struct
    {
        var found = new uint[ids.Count];
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
    internal HashSet<uint> FindSuspects()
    {
        var suspects = new HashSet<uint>();
        var some = new List<uint>();
        for (var part = 0U; part < Parts; part++)
        {
            FindSuspects(part, some, suspects);
        }

        return suspects;
    }

    /// <summary>Says whether a journal defines an id of one of the fingerprints.</summary>
    internal bool HoldsAny(int journal, HashSet<uint> suspects) => suspects.Count > 0 && fingerprints[journal] is { } found && found.Any(suspects.Contains);

    /// <summary>Forgets all fingerprints, which of a large school are a good part of what is in memory by then.</summary>
    internal void Clear() => Array.Clear(fingerprints);

    /// <summary>Looks at the fingerprints of one part only, so that a sorted copy of all is never needed.</summary>
    private void FindSuspects(uint part, List<uint> some, HashSet<uint> suspects)
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
