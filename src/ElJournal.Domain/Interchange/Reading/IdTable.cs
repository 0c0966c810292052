namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Ids by their UTF-8 bytes, so that an id which stands on a hundred thousand lines is made once.</summary>
/// <remarks>Safe on several threads as long as nobody adds.</remarks>
/// <typeparam name="TId">The id.</typeparam>
internal sealed class IdTable<TId>
    where TId : struct
{
    private int[] buckets = new int[64];
    private Entry[] entries = new Entry[64];
    private byte[] bytes = new byte[1024];
    private int bytesUsed;
    private readonly List<(int Ordinal, int Line, string Field)> awaited = [];

    private struct Entry
    {
        internal ulong Hash;
        internal int Offset;
        internal int Length;
        internal int Next;
        internal int DefinedOn;
        internal TId Id;
    }

    /// <summary>Gets the number of ids.</summary>
    internal int Count { get; private set; }

    /// <summary>Gives an id by its number.</summary>
    internal TId this[int ordinal] => entries[ordinal].Id;

    /// <summary>Gives the short fingerprint of an id's bytes: equal for equal ids, and nearly always different for different ones.</summary>
    internal uint FingerprintOf(int ordinal) => Fingerprint.Shorten(entries[ordinal].Hash);

    /// <summary>Gives the line on which an id is defined first; zero when it is only referred to.</summary>
    internal int DefinedOn(int ordinal) => entries[ordinal].DefinedOn;

    /// <summary>Says that a line defines an id.</summary>
    internal void Define(int ordinal, int line) => entries[ordinal].DefinedOn = line;

    /// <summary>Notes a reference to an id that no line defines so far.</summary>
    internal void Await(int ordinal, int line, string field) => awaited.Add((ordinal, line, field));

    /// <summary>Gives the references that waited for a definition in vain.</summary>
    internal IEnumerable<(TId Id, int Line, string Field)> Undefined() =>
        awaited.Where(a => entries[a.Ordinal].DefinedOn == 0).Select(a => (entries[a.Ordinal].Id, a.Line, a.Field));

    /// <summary>Finds an id.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <returns>Its number, or -1.</returns>
    internal int Find(ReadOnlySpan<byte> utf8) => Find(utf8, Fingerprint.Of(utf8));

    /// <summary>Adds an id that is not there.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="id">The id.</param>
    /// <returns>Its number.</returns>
    internal int Add(ReadOnlySpan<byte> utf8, TId id)
    {
        if (Count == entries.Length)
        {
            Grow();
        }

        if (bytesUsed + utf8.Length > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, bytesUsed + utf8.Length));
        }

        utf8.CopyTo(bytes.AsSpan(bytesUsed));
        var hash = Fingerprint.Of(utf8);
        ref var bucket = ref buckets[Bucket(hash)];
        entries[Count] = new Entry { Hash = hash, Offset = bytesUsed, Length = utf8.Length, Next = bucket, Id = id };
        bytesUsed += utf8.Length;
        bucket = ++Count;
        return Count - 1;
    }

    /// <summary>Forgets all ids and keeps the memory.</summary>
    internal void Clear()
    {
        Array.Clear(buckets);
        Array.Clear(entries, 0, Count);
        awaited.Clear();
        (Count, bytesUsed) = (0, 0);
    }

    private int Find(ReadOnlySpan<byte> utf8, ulong hash)
    {
        for (var next = buckets[Bucket(hash)]; next > 0;)
        {
            ref readonly var entry = ref entries[next - 1];
            if (entry.Hash == hash && utf8.SequenceEqual(bytes.AsSpan(entry.Offset, entry.Length)))
            {
                return next - 1;
            }

            next = entry.Next;
        }

        return -1;
    }

    private int Bucket(ulong hash) => (int)(hash & (uint)(buckets.Length - 1));

    private void Grow()
    {
        Array.Resize(ref entries, entries.Length * 2);
        buckets = new int[entries.Length];
        for (var i = 0; i < Count; i++)
        {
            ref var bucket = ref buckets[Bucket(entries[i].Hash)];
            entries[i].Next = bucket;
            bucket = i + 1;
        }
    }
}
