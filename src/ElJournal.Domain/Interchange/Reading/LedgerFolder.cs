using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The ledgers of a checked folder: the second pass, which reads one when it is asked for.</summary>
/// <remarks>Safe on several threads: every reading has a reader of its own.</remarks>
internal sealed class LedgerFolder(IInterchangeStore store, SchoolRegister register, RegisterIds ids, ImmutableArray<(LedgerFile Ledger, byte[] Digest)> found)
{
    private readonly FrozenDictionary<LedgerFile, byte[]> digests = found.ToFrozenDictionary(f => f.Ledger, f => f.Digest);

    internal ImmutableArray<TFact> Read<TFact>()
        where TFact : LedgerFact
    {
        var ledger = LedgerFiles.Of<TFact>();
        if (!digests.TryGetValue(ledger, out var digest))
        {
            return [];
        }

        var facts = new Collector<TFact>();
        if (!Read(ledger, facts).AsSpan().SequenceEqual(digest))
        {
            throw new InterchangeChangedException(ledger.FileName);
        }

        return ImmutableCollectionsMarshalling.Wrap(LedgerOrder.Sorted(facts.ToArray()));
    }

    private byte[] Read(LedgerFile ledger, ILedgerReceiver facts)
    {
        // Guardians and checks were looked up by the first pass, and may stand in ledgers that nobody has read here.
        var reader = new LedgerFileReader(register, ids);
        reader.Reading.ChecksReferences = false;
        try
        {
            using var stream = store.OpenRead(ledger.FileName);
            return reader.Read(stream, ledger, facts);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InterchangeChangedException(ledger.FileName, e);
        }
    }

    /// <summary>Takes up the facts without their places, of which a good file has no need.</summary>
    private sealed class Collector<TFact> : ILedgerReceiver
        where TFact : LedgerFact
    {
        private readonly List<TFact> facts = [];

        public void Add(LedgerFact fact, Place place) => facts.Add((TFact)fact);

        internal TFact[] ToArray() => [.. facts];
    }
}
